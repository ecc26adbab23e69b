import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { environment } from '@/lib/environment';
import { createFrontDoor } from './front-door';

test('the framework is not told of a Server Action: there is none', async () => {
  const heard: IncomingMessage['headers'][] = [];
  const pages = async ({ headers }: IncomingMessage, response: ServerResponse) => void (heard.push(headers), response.end());
  const server = createServer(createFrontDoor({ vas: pages, signIn: pages, pages })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { host } = new URL(environment().liveAssistOrigin);
  const asked = request({ host: '127.0.0.1', port, path: '/agent', method: 'POST', headers: { host, 'next-action': 'x', accept: 'text/html' } }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  server.close();
  assert.equal(answer.statusCode, 200);
  assert.deepEqual([heard.length, heard[0]!['next-action']], [1, undefined]);
});
