import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fetchBounded, NoAnswer } from './bounded-fetch';

let answer: RequestListener = (_, response) => void response.end();
let connections = 0;
const server = createServer((request, response) => answer(request, response)).on('connection', () => (connections += 1));
let origin = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => (server.closeAllConnections(), server.close()));

const ending = (url: string, limit?: number) => fetchBounded(url, {}, limit).then(({ status }) => status, (error: unknown) => (error instanceof NoAnswer ? error.kind : error));

test('A redirect comes back as it is, with its destination', async () => {
  answer = (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  const { status, location } = await fetchBounded(origin);
  assert.deepEqual([status, location], [302, 'http://169.254.169.254/']);
});

test('The time limit covers an answer that never ends', async () => {
  answer = (_, response) => void response.writeHead(200).write('{');
  assert.equal(await ending(origin, 200), 'timed_out');
});

test('More than fits is not read', async () => {
  answer = (_, response) => void response.writeHead(200).end('x'.repeat(300_000));
  assert.equal(await ending(origin), 'too_large');
});

test('A form goes as a form, and one connection serves several requests', async () => {
  let seen = '';
  answer = (request, response) => void request.on('data', (chunk: Buffer) => (seen += chunk)).on('end', () => response.end(request.headers['content-type']));
  await ending(origin);
  const before = connections;
  const { text } = await fetchBounded(origin, { method: 'POST', body: new URLSearchParams({ code: 'a b&c' }) });
  assert.deepEqual([seen, text, connections - before], ['code=a+b%26c', 'application/x-www-form-urlencoded;charset=UTF-8', 0]);
});

test('Where it may not ask, it makes no connection', async () => {
  const before = connections;
  for (const url of ['http://169.254.169.254/', 'http://login.example.com/', 'https://0/', `http://user@${new URL(origin).host}/`, 'nonsense']) assert.equal(await ending(url), 'address_refused');
  assert.equal(connections, before);
});

test('Nobody listens, or speaks no TLS', async () => {
  assert.equal(await ending('http://127.0.0.1:9/'), 'unreachable');
  assert.equal(await ending(origin.replace('http:', 'https:')), 'unreachable');
});
