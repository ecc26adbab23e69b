import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { findAccount } from '../account-store';
import { makeAccount } from '../testing/account';
import { answerJson, goodClaims, makeKey, sign, startVas, type TestVas } from '../testing/vas';
import { listAttempts } from './read-attempts';
import { countRequest, MOST, MOST_OF_ONE, MOST_RENEWALS } from './refusal-budget';
import { requestChat } from './request-chat';

let vas: TestVas;
const KEY = makeKey('key-1');
before(async () => {
  vas = await startVas();
  vas.jwks = answerJson({ keys: [KEY.jwk] });
});
after(async () => (vas.close(), await closeDatabase()));

const TOO_MANY = { status: 429, code: 'too_many_chat_requests' };
const WITHOUT = { proof: null, failure: { code: 'method_declined', message: 'no' } } as const;
const WITH = { proof: { ssoKey: 'a-code' } };

/** A caller of their own each. */
const stranger = () => randomUUID();

async function exhausted(hasProof: boolean, left = 0) {
  const { account } = await makeAccount(vas.connector);
  for (let count = left; count < MOST; count++) countRequest({ account, hasProof, caller: stranger() });
  return (await findAccount(account))!;
}

test('Whoever has no proof is refused as often as they like, but not more than so often in a minute', async () => {
  const account = await exhausted(false, 1);
  assert.equal((await requestChat(account, WITHOUT)).kind, 'refused');
  await assert.rejects(requestChat(account, WITHOUT), TOO_MANY);
  assert.equal((await listAttempts(account.id)).length, 1);
  countRequest({ account: account.id, hasProof: false, caller: stranger() }, Date.now() + 60_001);
});

test('They keep nobody out who has one, and nobody of another account', async () => {
  vas.token = answerJson({ error: 'invalid_grant' }, 400);
  assert.equal((await requestChat(await exhausted(false), WITH)).kind, 'refused');
  countRequest({ account: randomUUID(), hasProof: false, caller: stranger() });
});

test('One caller who invents proofs keeps nobody out but themselves', async () => {
  const account = randomUUID();
  const one = { account, hasProof: true, caller: '203.0.113.7' };
  for (let count = 0; count < MOST_OF_ONE; count++) countRequest(one);
  for (let count = 0; count < MOST; count++) assert.throws(() => countRequest(one), TOO_MANY);
  countRequest({ ...one, caller: '198.51.100.1' });
});

test('A chat that runs is renewed although strangers used the account up, and not without end', async () => {
  const { id: account } = await exhausted(true);
  const renewal = { account, hasProof: true, caller: '203.0.113.7', renews: randomUUID() };
  assert.throws(() => countRequest({ ...renewal, renews: undefined }), TOO_MANY);
  for (let count = 0; count < MOST_RENEWALS; count++) countRequest(renewal);
  assert.throws(() => countRequest(renewal), TOO_MANY);
});

test('Refused proofs are counted before they are looked at; those that are good count for nothing', async () => {
  vas.token = answerJson({ error: 'invalid_grant' }, 400);
  const account = await exhausted(true, 2);
  const together = await Promise.allSettled(Array.from({ length: 5 }, () => requestChat(account, WITH)));
  assert.deepEqual(together.map(({ status }) => status).sort(), ['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected']);
  vas.token = (...exchange) => answerJson({ id_token: sign(goodClaims(vas), KEY) })(...exchange);
  const one = await exhausted(true, 1);
  for (let count = 0; count < 3; count++) assert.equal((await requestChat(one, WITH)).kind, 'no agent');
});
