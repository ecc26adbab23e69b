// No company takes a larger body than this: it is refused at the front door, with an answer that the sender gets to read.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_BODY_BYTES } from '@/lib/route';
import { isApi } from './api-path';

/** Milliseconds that a sender gets to finish sending what is thrown away: closed earlier, the connection would be reset before the answer is read (RFC 9112 §9.6). */
const LINGER_MS = 5_000;

const TITLE = 'That was too much';
const MESSAGE = 'The body may have 64 KiB at most.';

/** True where the body fits, at once where its length is announced. Otherwise it is gathered first: the companies see all of it, or nothing. */
export function bodyFits(request: IncomingMessage): boolean | Promise<boolean> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  return encoding === undefined ? Number(length ?? 0) <= MAX_BODY_BYTES : gather(request);
}

/** Node pushes what the parser read into the request; it is held back until it ends, and then pushed as if it came only now. */
function gather(request: IncomingMessage): Promise<boolean> {
  const held: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    request.push = (chunk: Buffer | null) => {
      size += chunk?.length ?? 0;
      const fits = size <= MAX_BODY_BYTES;
      if (!fits) held.length = 0;
      if (!fits) resolve(false);
      if (chunk && fits) held.push(chunk);
      if (chunk) return true;
      Reflect.deleteProperty(request, 'push');
      for (const one of held) request.push(one);
      resolve(fits);
      return request.push(null);
    };
  });
}

/** Answers 413 `body_too_large` (a page to whom asks for one, unless of an API), reads on for a moment without keeping anything, and hangs up. */
export function refuseBody(request: IncomingMessage, response: ServerResponse): void {
  const html = request.headers.accept?.includes('text/html') && !isApi(request.url ?? '');
  const body = html ? page() : JSON.stringify({ error: { code: 'body_too_large', message: MESSAGE } });
  const type = html ? 'text/html; charset=utf-8' : 'application/json';
  response.writeHead(413, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store', Connection: 'close' });
  response.write(body);
  const hangUp = () => (clearTimeout(timer), response.end());
  const timer = setTimeout(hangUp, LINGER_MS);
  request.once('end', hangUp).once('close', hangUp).resume();
}

const page = () => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLE}</title>
<h1>${TITLE}</h1>
<p>What this form sent is larger than anything we take (64 KiB). Nothing was done with it. Go back, and send less.</p>
`;
