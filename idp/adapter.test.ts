// What oidc-provider stores, on the real database.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { and, eq } from 'drizzle-orm';
import { errors } from 'oidc-provider';
import { closeDatabase, database } from '@/lib/database';
import { removeExpired } from '@/lib/expired-rows';
import { adapterOf } from './adapter';
import { artifact } from './schema';

const brand = `adapter-${randomUUID()}`;
const adapter = adapterOf(brand);
const codes = adapter('AuthorizationCode');
const tokens = adapter('AccessToken');
const grants = adapter('Grant');

before(database);
after(async () => {
  await (await database()).delete(artifact).where(eq(artifact.brand, brand));
  await closeDatabase();
});

test('an id that no database can hold is found nowhere', async () => assert.equal(await codes.find('a\0b'), undefined));

async function codeWithToken() {
  const [code, token, grantId] = [randomUUID(), randomUUID(), randomUUID()];
  await grants.upsert(grantId, { accountId: 'a' }, 60);
  await codes.upsert(code, { grantId }, 60);
  await tokens.upsert(token, { grantId }, 60);
  return { code, token, grantId };
}

test('An artifact is found by what it was stored under, in its own brand and model alone', async () => {
  const [id, uid] = [randomUUID(), randomUUID()];
  await adapter('Session').upsert(id, { uid, accountId: 'ada' }, 60);
  assert.deepEqual(await adapter('Session').find(id), { uid, accountId: 'ada' });
  assert.deepEqual(await adapter('Session').findByUid(uid), { uid, accountId: 'ada' });
  assert.equal(await codes.find(id), undefined);
  assert.equal(await adapterOf(`${brand}-2`)('Session').find(id), undefined);
  await adapter('Session').destroy(id);
  assert.equal(await adapter('Session').find(id), undefined);
});

test('A code is consumed once; the second time what it gave is revoked, with the grant', async () => {
  const { code, token, grantId } = await codeWithToken();
  await codes.consume(code);
  assert.ok((await codes.find(code))?.consumed);
  assert.ok(await tokens.find(token));
  await assert.rejects(codes.consume(code), errors.InvalidGrant);
  assert.equal(await tokens.find(token), undefined);
  assert.equal(await grants.find(grantId), undefined);
});

test('Of ten who consume one code at once, exactly one succeeds', async () => {
  const { code, token } = await codeWithToken();
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => codes.consume(code)));
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  for (const result of results) if (result.status === 'rejected') assert.ok(result.reason instanceof errors.InvalidGrant);
  assert.equal(await tokens.find(token), undefined);
});

test('Saving a consumed code again does not make it fresh', async () => {
  const { code, grantId } = await codeWithToken();
  await codes.consume(code);
  await codes.upsert(code, { grantId }, 60);
  await assert.rejects(codes.consume(code), errors.InvalidGrant);
});

test('A code that nobody issued cannot be consumed', () => assert.rejects(codes.consume(randomUUID()), errors.InvalidGrant));

test('Revoking a grant takes its codes and tokens, and nobody else’s', async () => {
  const mine = await codeWithToken();
  const other = await codeWithToken();
  await tokens.revokeByGrantId(mine.grantId);
  assert.equal(await tokens.find(mine.token), undefined);
  assert.equal(await codes.find(mine.code), undefined);
  assert.ok(await tokens.find(other.token));
});

test('A sign-in under way outlives the grant that it names', async () => {
  const [id, grantId] = [randomUUID(), randomUUID()];
  await adapter('Interaction').upsert(id, { grantId }, 60);
  await tokens.revokeByGrantId(grantId);
  assert.ok(await adapter('Interaction').find(id));
});

test('What no row can keep is refused as the caller’s mistake', async () => {
  for (const state of ['a\0b', 'a\ud800b', { 'a\0b': 1 }]) await assert.rejects(adapter('Interaction').upsert(randomUUID(), { params: { state } }, 60), { error: 'invalid_request', statusCode: 400 });
  await adapter('Interaction').upsert(randomUUID(), { params: { state: 'a\\u0000b 😀' } }, 60);
});

test('What has expired is not found, and is removed in time', async () => {
  const [old, young] = [randomUUID(), randomUUID()];
  await codes.upsert(old, {}, -1);
  await codes.upsert(young, {}, 3600);
  assert.equal(await codes.find(old), undefined);
  await removeExpired(artifact, 0, Date.now() + 61_000);
  const left = await (await database()).select({ id: artifact.id }).from(artifact).where(and(eq(artifact.brand, brand), eq(artifact.model, 'AuthorizationCode')));
  assert.ok(left.some(({ id }) => id === young));
  assert.ok(!left.some(({ id }) => id === old));
});
