import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { environment } from '@/lib/environment';
import { createFrontDoor } from './front-door';

/** Stands for the companies: says how much of a body it got. */
const count = async (request: IncomingMessage, response: ServerResponse) => {
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.length;
  response.end(`${bytes} bytes`);
};
const server = createServer(createFrontDoor({ vas: count, signIn: count, pages: count }));
before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
after(() => (server.closeAllConnections(), server.close()));

const HOST = new URL(environment().brandOrigin).host;
const MEGABYTES_5 = 5 * 1024 * 1024;
const PATHS = ['/idp/x/token', '/idp/x/auth', '/sign-in/x/y/submit', '/api/auth/callback/x', '/x/sign-in', '/api/demo/brands'];

const open = () => connect((server.address() as AddressInfo).port, '127.0.0.1');
const head = (path: string, more: string) => `POST ${path} HTTP/1.1\r\nHost: ${HOST}\r\n${more}\r\n\r\n`;
const chunk = (bytes: number) => `${bytes.toString(16)}\r\n${'x'.repeat(bytes)}\r\n`;

/** Everything that the server says until it hangs up; throws where the connection is reset. */
async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const part of socket as AsyncIterable<Buffer>) text += String(part);
  return text;
}

for (const path of PATHS) {
  test(`5 MB for ${path} are refused, and the sender reads why`, async () => {
    const socket = open();
    socket.write(head(path, `Content-Length: ${MEGABYTES_5}`));
    socket.write(Buffer.alloc(MEGABYTES_5));
    const answer = await answerOf(socket);
    assert.match(answer, /^HTTP\/1\.1 413 /);
    assert.match(answer, /"code":"body_too_large"/);
  });

  test(`5 MB in pieces for ${path} too`, async () => {
    const socket = open();
    socket.write(head(path, 'Transfer-Encoding: chunked'));
    for (let sent = 0; sent < MEGABYTES_5; sent += 65_536) socket.write(chunk(65_536));
    socket.write('0\r\n\r\n');
    assert.match(await answerOf(socket), /^HTTP\/1\.1 413 [^]*"code":"body_too_large"/);
  });
}

test('a person reads a page', async () => {
  const socket = open();
  socket.write(head('/sign-in/x/y/submit', `Accept: text/html,*/*;q=0.8\r\nContent-Length: ${MEGABYTES_5}`));
  socket.write(Buffer.alloc(MEGABYTES_5));
  assert.match(await answerOf(socket), /^HTTP\/1\.1 413 [^]*text\/html[^]*<h1>That was too much<\/h1>/);
});

test('an API says it in JSON, whatever the caller would like', async () => {
  const socket = open();
  socket.write(head('/api/demo/brands', `Accept: text/html\r\nContent-Length: ${MEGABYTES_5}`));
  socket.write(Buffer.alloc(MEGABYTES_5));
  assert.match(await answerOf(socket), /"code":"body_too_large"/);
});

test('a body of 64 KiB passes whole, announced or in pieces', async () => {
  for (const [header, body] of [[`Content-Length: 65536`, 'x'.repeat(65_536)], ['Transfer-Encoding: chunked', `${chunk(65_000)}${chunk(536)}0\r\n\r\n`]] as const) {
    const socket = open();
    socket.write(head('/idp/x/token', `Connection: close\r\n${header}`) + body);
    assert.match(await answerOf(socket), /65536 bytes/);
  }
});

test('whoever never stops sending is hung up on', { timeout: 9_000 }, async () => {
  const socket = open();
  socket.on('error', () => {});
  socket.write(head('/idp/x/token', 'Transfer-Encoding: chunked'));
  const flood = setInterval(() => socket.write(chunk(65_536)), 20);
  await once(socket.resume(), 'close');
  clearInterval(flood);
});
