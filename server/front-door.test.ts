import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { environment } from '@/lib/environment';
import { createFrontDoor } from './front-door';

/** Asks a front door of its own, behind which `pages` answers everything. */
async function ask(pages: (request: IncomingMessage) => void, path: string, headers: Record<string, string>) {
  const answer = async (request: IncomingMessage, response: ServerResponse) => void (pages(request), response.end());
  const server = createServer(createFrontDoor({ vas: answer, signIn: answer, pages: answer })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { host } = new URL(environment().liveAssistOrigin);
  const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers: { host, accept: 'text/html', ...headers } }).end();
  const [answered] = (await once(asked, 'response')) as [IncomingMessage];
  answered.resume();
  server.close();
  return answered.statusCode;
}

test('the framework is not told of a Server Action: there is none', async () => {
  const heard: IncomingMessage['headers'][] = [];
  assert.equal(await ask(({ headers }) => void heard.push(headers), '/agent', { 'next-action': 'x' }), 200);
  assert.deepEqual([heard.length, heard[0]!['next-action']], [1, undefined]);
});

test('nobody says who they are: the caller is who the connection is of', async () => {
  const heard: unknown[] = [];
  await ask(({ headers }) => void heard.push(headers['x-caller-address']), '/agent', { 'x-caller-address': '203.0.113.7' });
  assert.deepEqual(heard, ['127.0.0.1']);
});

for (const path of ['//', '///', '//agent', '//?code=x', '/%', '/a%00', '*', '/agent#x', '/_next/../agent', '/agent/%2e%2E', '/./agent', '/agent\\..', '/chat-window%2ejs', '/%61gent', '/a%5Fb'])
  test(`${path} is refused as malformed, and answered`, async () => {
    assert.equal(await ask(() => {}, path, {}), 400);
  });

test('what an address has to encode is let in', async () => {
  assert.equal(await ask(() => {}, '/agent/a%20b%2F%C3%A9%5B', {}), 200);
});

test('a browser that asks the wrong host is told so on a page, anybody else in JSON with a code', async () => {
  const pages = async (_: IncomingMessage, response: ServerResponse) => void response.end();
  const server = createServer(createFrontDoor({ vas: pages, signIn: pages, pages })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { host } = new URL(environment().liveAssistOrigin);
  const ask = async (accept: string) => {
    const asked = request({ host: '127.0.0.1', port, path: '/', headers: { host, accept } }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    let text = '';
    for await (const part of answer) text += part;
    return { status: answer.statusCode, type: answer.headers['content-type'], text };
  };
  const [page, json] = [await ask('text/html,*/*;q=0.8'), await ask('*/*')];
  server.close();
  assert.deepEqual([page.status, page.type], [404, 'text/html; charset=utf-8']);
  assert.match(page.text, /<h1>There is nothing here<\/h1>/);
  assert.deepEqual([json.status, JSON.parse(json.text).error.code], [404, 'not_on_this_host']);
});
