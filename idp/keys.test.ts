// Signing keys, on the real database.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { calculateJwkThumbprint } from 'jose';
import { closeDatabase, database } from '@/lib/database';
import { signingKeys } from './keys';
import { signingKey } from './schema';
import { makeIssuer } from './testing/issuer';

after(closeDatabase);

test('When several ask for a brand’s key first, all get the same one', async () => {
  const { brand, remove } = await makeIssuer();
  const all = await Promise.all(Array.from({ length: 8 }, () => signingKeys(brand)));
  const [key] = all[0]!;
  assert.equal(new Set(all.flat().map(({ kid }) => kid)).size, 1);
  assert.deepEqual(await signingKeys(brand), [key]);
  await remove();
});

test('A key is RSA of 2048 bits for RS256, named by its thumbprint', async () => {
  const { brand, remove } = await makeIssuer();
  const [key] = await signingKeys(brand);
  assert.equal(key!.kty, 'RSA');
  assert.equal(key!.alg, 'RS256');
  assert.equal(Buffer.from(key!.n!, 'base64url').length * 8, 2048);
  assert.equal(key!.kid, await calculateJwkThumbprint(key!));
  await remove();
});

test('The newest key comes first, for the first one signs', async () => {
  const { brand, remove } = await makeIssuer();
  const [first] = await signingKeys(brand);
  const later = new Date(Date.now() + 1000);
  await (await database()).insert(signingKey).values({ brand, kid: 'newer', jwk: { ...first!, kid: 'newer' }, createdAt: later });
  assert.deepEqual((await signingKeys(brand)).map(({ kid }) => kid), ['newer', first!.kid]);
  await remove();
});

test('A brand that there is not gets no key', async () => assert.deepEqual(await signingKeys('nobody-at-all'), []));
