// Where the window's first script is. Its address names its content, so that a browser that has it never asks again:
// between the click and the chat every round trip counts.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { processCell } from '@/lib/process-cell';

const version = () => processCell('chat-window-version', async () => createHash('sha256').update(await readFile('public/chat-window.js')).digest('base64url').slice(0, 12));

export const scriptAddress = async (): Promise<string> => `/chat-window.js?v=${await version()}`;
