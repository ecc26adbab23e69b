import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { answerRefusalsAsJson } from './api-refusals';

/** What a framework answers, and what of it arrives. */
async function arrives(path: string, usual: RequestListener) {
  const server = createServer((request, response) => (answerRefusalsAsJson(path, request, response), usual(request, response))).listen(0);
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const body = await answer.text();
  server.close();
  return [answer.status, body.startsWith('{') ? (JSON.parse(body) as { error?: { code: string } }).error?.code : body];
}

const page = (status: number): RequestListener => (_, response) => {
  response.statusCode = status;
  response.setHeader('content-type', 'text/html');
  response.flushHeaders();
  response.write('<p>No');
  response.end('thing</p>');
};

const cases: [title: string, path: string, usual: RequestListener, expected: unknown[]][] = [
  ['a page of an unknown address', '/api/account/x/y', page(404), [404, 'not_found']],
  ['an empty answer to a method', '/api/account/x', (_, response) => void ((response.statusCode = 405), response.end()), [405, 'method_not_allowed']],
  ['a head that is asked for first', '/api/account/x', (_, response) => void ((response.statusCode = 405), response.writeHead(405), response.end()), [405, 'method_not_allowed']],
  ['any other page', '/api/demo/brands', page(400), [400, 'request_malformed']],
  ['our own refusal', '/api/account/x', (_, response) => void response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":{"code":"account_unknown"}}'), [404, 'account_unknown']],
  ['an answer that is none', '/api/account/x', page(200), [200, '<p>Nothing</p>']],
  ['a page that is no API’s', '/agent/x', page(404), [404, '<p>Nothing</p>']],
  ['next-auth’s', '/api/auth/session', page(404), [404, '<p>Nothing</p>']],
];
for (const [title, path, usual, expected] of cases) test(`${title} → ${String(expected[1])}`, async () => assert.deepEqual(await arrives(path, usual), expected));
