import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTyped } from './keep-typed';

test('what is typed while a save is under way stays; the rest is as it was saved', () => {
  const sent = { name: ' Harbour ', secret: 's3cret', pkce: false };
  const saved = { name: 'Harbour', secret: '', pkce: false };
  assert.deepEqual(keepTyped(sent, sent, saved), saved);
  assert.deepEqual(keepTyped({ ...sent, name: 'Harbour B', pkce: true }, sent, saved), { name: 'Harbour B', secret: '', pkce: true });
  assert.deepEqual(keepTyped({ ...sent, name: '' }, sent, saved), { ...saved, name: '' });
});
