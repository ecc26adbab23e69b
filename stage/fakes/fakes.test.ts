// What the attacker's page hands on is really what it says; the companies' side of it is tried in e2e/journeys/chapters.spec.ts.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { test } from 'node:test';
import { editingClaims, keeping, replaying, signingOtherwise, stealing, type Method, type Proof } from './methods';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const INPUT = `${part({ alg: 'RS256', kid: 'k1' })}.${part({ sub: 'ada', given_name: 'Zoë' })}`;
const TOKEN = `${INPUT}.${sign('sha256', Buffer.from(INPUT), privateKey).toString('base64url')}`;

const holds = (token: string): boolean => {
  const at = token.lastIndexOf('.');
  return verify('sha256', Buffer.from(token.slice(0, at)), publicKey, Buffer.from(token.slice(at + 1), 'base64url'));
};
const claimsOf = (token: string): unknown => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString());

const real: Method = (callback) => callback(TOKEN);
const answerOf = (method: Method, challenge?: string) => new Promise<{ proof: Proof | null; error: unknown }>((resolve) => method((proof, error) => resolve({ proof, error }), challenge));
const tokenOf = async (method: Method) => (await answerOf(method)).proof as string;

test('the real token’s signature holds, which the others are held against', () => assert.equal(holds(TOKEN), true));

test('an edited claim: another text, the same signature, which no longer holds', async () => {
  const token = await tokenOf(editingClaims(real, () => ({ sub: 'ben' })));
  assert.deepEqual(claimsOf(token), { sub: 'ben', given_name: 'Zoë' });
  assert.equal(token.split('.')[2], TOKEN.split('.')[2]);
  assert.equal(holds(token), false);
});

test('another key: the same text, another signature, which does not hold', async () => {
  const token = await tokenOf(signingOtherwise(real));
  assert.equal(token.startsWith(`${INPUT}.`), true);
  assert.notEqual(token, TOKEN);
  assert.equal(holds(token), false);
});

const UNCHANGEABLE: [title: string, answer: Proof][] = [
  ['a code', { ssoKey: 'code', redirect_uri: 'http://localhost/back' }],
  ['an encrypted token', 'a.b.c.d.e'],
];
for (const [title, answer] of UNCHANGEABLE)
  test(`${title} cannot be changed, and nothing is handed on`, async () => {
    const { proof, error } = await answerOf(editingClaims((callback) => callback(answer), () => ({ sub: 'ben' })));
    assert.equal(proof, null);
    assert.match(String(error), /nothing in it to change|not encrypted/);
  });

test('a code is kept, and played again as it was', async () => {
  const kept: Proof[] = [];
  const code = { ssoKey: 'code', redirect_uri: 'http://localhost/back' };
  assert.deepEqual((await answerOf(keeping((callback) => callback(code), (proof) => kept.push(proof)))).proof, code);
  assert.deepEqual((await answerOf(replaying(kept[0]!))).proof, code);
});

test('a stolen code was asked for with another challenge; without PKCE there is none', async () => {
  const asked: (string | undefined)[] = [];
  const method: Method = (callback, challenge) => (asked.push(challenge), callback('code'));
  await answerOf(stealing(method), 'the-window-s-own');
  await answerOf(stealing(method));
  assert.match(asked[0]!, /^[\w-]{43}$/);
  assert.notEqual(asked[0], 'the-window-s-own');
  assert.equal(asked[1], undefined);
});
