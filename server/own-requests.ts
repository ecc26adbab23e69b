// What the server asks itself (warm-up.ts) is nobody's visit, and no line of the log: it would drive what the banner says off the screen.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-own-request';
/** Known to this process alone, so that nobody else keeps out of the log by it. */
const MARK = randomUUID();

export const ownHeaders = { [HEADER]: MARK };

export const isOwn = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => headers[HEADER] === MARK;
