import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { HttpError } from './http-error';
import { refuseUpgrade } from './refuse-upgrade';

const refusal = new HttpError(403, 'origin_refused', 'Only its own pages open this socket.');

test('a socket that is not opened is answered with the refusal', async () => {
  const socket = new PassThrough();
  refuseUpgrade(socket, refusal);
  const [head, body] = (await text(socket)).split('\r\n\r\n') as [string, string];
  assert.match(head, /^HTTP\/1\.1 403 Forbidden\r\n/);
  assert.equal((JSON.parse(body) as ReturnType<HttpError['body']>).error.code, 'origin_refused');
});

test('a client that is gone before it is answered ends nothing but its socket', () => {
  const socket = new PassThrough();
  refuseUpgrade(socket, refusal);
  assert.equal(socket.emit('error', new Error('ECONNRESET')), true);
  assert.equal(socket.destroyed, true);
});
