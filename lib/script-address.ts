// Where a browser script of public/ is. Its address names its content, so that a browser that has it never asks again
// (next.config.mjs says so): between the click and the chat every round trip counts.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { environment } from './environment';
import { processCell } from './process-cell';

/** The address of `public/{file}`, with its version. */
export const scriptAddress = async (file: string): Promise<string> => `/${file}?v=${await knownVersionOf(file)}`;

/** In development a file changes while the process lives. */
const knownVersionOf = (file: string): Promise<string> => (environment().production ? processCell(`version.${file}`, () => versionOf(file)) : versionOf(file));

const versionOf = async (file: string): Promise<string> => createHash('sha256').update(await readFile(`public/${file}`)).digest('base64url').slice(0, 12);
