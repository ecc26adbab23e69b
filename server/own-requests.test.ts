import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwn, ownHeaders } from './own-requests';

test('what the server asks itself is known as its own, and nobody else passes for it', () => {
  assert.equal(isOwn({ headers: { ...ownHeaders } }), true);
  for (const headers of [{}, { 'x-own-request': '' }, { 'x-own-request': 'true' }, { 'x-own-request': crypto.randomUUID() }]) assert.equal(isOwn({ headers }), false);
});
