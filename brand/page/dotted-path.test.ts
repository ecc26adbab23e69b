import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineAtPath } from './dotted-path';

const method = () => {};

test('a plain name is defined on the root', () => {
  const root = {};
  defineAtPath(root, 'lpGetAuthenticationToken', method);
  assert.deepEqual(root, { lpGetAuthenticationToken: method });
});

test('objects on the way are made, and those that are there are kept', () => {
  const root = { auth: { version: 1 } };
  defineAtPath(root, 'auth.chat.getAuthenticationToken', method);
  assert.deepEqual(root, { auth: { version: 1, chat: { getAuthenticationToken: method } } });
});

test('what is no object and stands in the way is replaced', () => {
  const root = { auth: 'no object' };
  defineAtPath(root, 'auth.getToken', method);
  assert.deepEqual(root, { auth: { getToken: method } });
});
