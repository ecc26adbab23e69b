import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, hashSharedPassword, verifyPassword } from './password';

for (const [name, hash] of [['its own', hashPassword], ['a shared', hashSharedPassword]] as const)
  test(`${name} hash knows its password and no other`, async () => {
    const stored = await hash('harbour-demo');
    assert.ok(await verifyPassword('harbour-demo', stored));
    assert.ok(!(await verifyPassword('harbour-demo ', stored)));
  });

test('a shared password is hashed once, another one on its own', async () => {
  const [one, again, other] = await Promise.all([hashSharedPassword('live-assist'), hashSharedPassword('live-assist'), hashSharedPassword('live-assist-2')]);
  assert.equal(one, again);
  assert.notEqual(one.split('.')[0], other.split('.')[0]);
  assert.notEqual(await hashPassword('live-assist'), one);
});
