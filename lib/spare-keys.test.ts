import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { calculateJwkThumbprint } from 'jose';
import { takeRsaKey } from './spare-keys';

test('No key is given away twice, made ahead or not, and each is named by its thumbprint', async () => {
  const first = await Promise.all([takeRsaKey(), takeRsaKey(), takeRsaKey()]);
  // What was taken is made anew in a while.
  await sleep(3_000);
  const keys = [...first, ...(await Promise.all([takeRsaKey(), takeRsaKey(), takeRsaKey()]))];
  assert.equal(new Set(keys.map(({ n }) => n)).size, 6);
  for (const key of keys) assert.equal(key.kid, await calculateJwkThumbprint(key));
});
