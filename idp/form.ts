// A small HTML form's body.
import type { IncomingMessage } from 'node:http';

const MAX_BYTES = 8 * 1024;

/** The form's fields. What does not fit is not read, so that a field may be missing or cut short, and the sign-in fails like any other. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
