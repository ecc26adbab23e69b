import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { after, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { encryptionKeyLine } from '@/live-assist/connectors/encryption-keys';
import { makeAccount } from '@/live-assist/testing/account';
import { GET } from './route';

after(closeDatabase);

const ask = (account: string) => GET(new Request('http://127.0.0.1/'), { params: Promise.resolve({ account }) });

test('Anybody reads the public key of an account; who comes first makes it, also when many come at once', async () => {
  const { account } = await makeAccount();
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(account)));
  const sets = await Promise.all(answers.map((answer) => answer.json() as Promise<{ keys: Record<string, string>[] }>));
  const [key, ...more] = sets[0]!.keys;
  assert.deepEqual([more, Object.keys(key!).toSorted(), key!.alg, key!.use], [[], ['alg', 'e', 'kid', 'kty', 'n', 'use'], 'RSA-OAEP-256', 'enc']);
  assert.ok(sets.every((set) => set.keys[0]!.kid === key!.kid && set.keys.length === 1));
  assert.deepEqual([answers[0]!.status, answers[0]!.headers.get('cache-control')], [200, 'public, max-age=300']);
  const line = await encryptionKeyLine(account);
  assert.equal(createPublicKey({ key: Buffer.from(line, 'base64'), format: 'der', type: 'spki' }).export({ format: 'jwk' }).n, key!.n);
});

test('Each account has keys of its own, and what is no account has none', async () => {
  const [one, two] = await Promise.all([makeAccount(), makeAccount()].map(async (made) => (await (await ask((await made).account)).json()) as { keys: { kid: string }[] }));
  assert.notEqual(one!.keys[0]!.kid, two!.keys[0]!.kid);
  for (const account of ['nobody', 'a\0b', '']) assert.equal((await ask(account)).status, 404);
});
