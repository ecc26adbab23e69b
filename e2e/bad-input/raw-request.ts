// One HTTP request over a bare socket: what an ordinary client would refuse to send is the point.
import { connect } from 'node:net';

export interface RawRequest {
  method: string;
  /** Path and query as they stand in the request line. */
  target: string;
  headers: [name: string, value: string][];
  body: Buffer;
}

export interface RawAnswer {
  /** 0 where the connection ended without an answer. */
  status: number;
  headers: string;
  body: string;
}

const LIMIT_MS = 10_000;

/** Sends it on a connection of its own, and reads all of the answer. */
export function exchange(port: number, { method, target, headers, body }: RawRequest): Promise<RawAnswer> {
  const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`), 'Connection: close', '', ''];
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => received.push(chunk));
  socket.setTimeout(LIMIT_MS, () => socket.destroy());
  // latin1: bytes as they are, for a broken encoding to arrive broken.
  socket.write(Buffer.concat([Buffer.from(lines.join('\r\n'), 'latin1'), body]));
  return new Promise((resolve) => {
    const done = () => resolve(readAnswer(Buffer.concat(received).toString('utf8')));
    // An answer may come before everything was sent; then sending fails, and the answer counts.
    socket.once('close', done).on('error', () => {});
  });
}

function readAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const headers = end < 0 ? text : text.slice(0, end);
  return { status: Number(/^HTTP\/1\.\d (\d{3})/.exec(headers)?.[1] ?? 0), headers, body: unchunk(headers, text.slice(end + 4)) };
}

function unchunk(headers: string, text: string): string {
  if (!/^transfer-encoding: chunked/im.test(headers)) return text;
  // Close enough for reading a small JSON body: sizes stand on lines of their own.
  return text.replace(/(^|\r\n)[0-9a-f]+\r\n/gi, '').trim();
}
