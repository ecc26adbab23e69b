// Encrypted ID tokens: those that pass, and every way in which one must not. Made with node:crypto; the service opens them with another library.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { publicEncryptionKeys, type PublicEncryptionKey } from '../connectors/encryption-keys';
import { encryptionKey } from '../schema';
import { makeAccount } from '../testing/account';
import { encrypt, type Envelope } from '../testing/jwe';
import { answerJson, encode, goodClaims, makeKey, sign, startVas, type TestVas } from '../testing/vas';
import { KEY, leaks, verifyAt } from '../testing/verification';
import type { ReasonCode } from './reasons';

let vas: TestVas;
let account: string;
let ours: PublicEncryptionKey;
let anothers: PublicEncryptionKey;
before(async () => {
  vas = await startVas();
  ({ account } = await makeAccount());
  ours = (await publicEncryptionKeys(account)).keys[0]!;
  anothers = (await publicEncryptionKeys((await makeAccount()).account)).keys[0]!;
  vas.jwks = answerJson({ keys: [KEY.jwk] });
});
after(() => vas.close());

const signed = (claims: Record<string, unknown> = {}) => sign({ ...goodClaims(vas), nonce: randomUUID(), ...claims }, KEY);
const nested = (envelope?: Envelope) => encrypt(signed(), ours, envelope);
const withHeader = (header: Record<string, unknown>) => nested({ header });
const inside = (content: string | Buffer) => encrypt(content, ours);
/** The good token with one of its five parts changed. */
const withPart = (index: number, change: (part: string) => string) => nested().split('.').with(index, change(nested().split('.')[index]!)).join('.');
const flip = (part: string) => (part.startsWith('A') ? 'B' : 'A') + part.slice(1);
const hand = (token: string, requireEncryption = true) => verifyAt(vas, { type: 'implicit', requireEncryption }, { proof: { ssoKey: token } }, { account });

type Case = [title: string, code: ReasonCode, token: () => string];

const CASES: Case[] = [
  ['a token that is signed only', 'token_not_encrypted', signed],
  ['an encrypted token larger than 24 KiB', 'token_too_large', () => inside(sign({ ...goodClaims(vas), padding: 'x'.repeat(20_000) }, KEY))],
  ['padding behind the tag', 'token_not_base64url', () => `${nested()}=`],
  ['a line break in the encrypted key', 'token_not_base64url', () => withPart(1, (part) => `${part.slice(0, 76)}\n${part.slice(76)}`)],
  ['six parts', 'token_not_jwt', () => `${nested()}.x`],
  // Header
  ['a header that is no JSON', 'jwe_header_not_json', () => nested({ header: 'alg=RSA-OAEP-256' })],
  ['a header that is a list', 'jwe_header_not_json', () => nested({ header: '["RSA-OAEP-256"]' })],
  ['an empty header', 'jwe_header_not_json', () => withPart(0, () => '')],
  ['crit', 'jwe_crit', () => withHeader({ crit: ['exp'] })],
  ['an empty crit', 'jwe_crit', () => withHeader({ crit: [] })],
  ['compressed content', 'jwe_zip', () => withHeader({ zip: 'DEF' })],
  ['jku', 'jwe_jku', () => withHeader({ jku: 'https://evil.example/jwks' })],
  ['an embedded key', 'jwe_jwk', () => withHeader({ jwk: KEY.jwk })],
  ['x5u', 'jwe_x5u', () => withHeader({ x5u: 'https://evil.example/cert' })],
  ['an embedded certificate', 'jwe_x5c', () => withHeader({ x5c: ['MIIB'] })],
  // Key
  ['a kid that is a number', 'jwe_kid_malformed', () => withHeader({ kid: 1 })],
  ['an empty kid', 'jwe_kid_malformed', () => withHeader({ kid: '' })],
  ['a wrong kid around the right key', 'jwe_kid_unknown', () => withHeader({ kid: 'key-1' })],
  ['a kid of nobody', 'jwe_kid_unknown', () => withHeader({ kid: '__proto__' })],
  ["another account's key", 'jwe_kid_unknown', () => encrypt(signed(), anothers)],
  // Algorithms
  ['no alg', 'jwe_alg_missing', () => withHeader({ alg: undefined })],
  ['alg as a list', 'jwe_alg_missing', () => withHeader({ alg: ['RSA-OAEP-256'] })],
  ['RSA_OAEP_256, as old pages print it', 'jwe_alg_underscores', () => withHeader({ alg: 'RSA_OAEP_256' })],
  ['RSA1_5', 'jwe_alg_rsa1_5', () => nested({ header: { alg: 'RSA1_5' }, padding: 'pkcs1' })],
  ['RSA-OAEP with SHA-1', 'jwe_alg_sha1', () => nested({ header: { alg: 'RSA-OAEP' }, padding: 'oaep-1' })],
  ['dir', 'jwe_alg_symmetric', () => withHeader({ alg: 'dir' })],
  ['A256KW', 'jwe_alg_symmetric', () => withHeader({ alg: 'A256KW' })],
  ['A256GCMKW', 'jwe_alg_symmetric', () => withHeader({ alg: 'A256GCMKW' })],
  ['a password, with a great many rounds', 'jwe_alg_symmetric', () => withHeader({ alg: 'PBES2-HS256+A128KW', p2c: 2_000_000_000, p2s: 'c2FsdA' })],
  ['ECDH-ES', 'jwe_alg_not_allowed', () => withHeader({ alg: 'ECDH-ES' })],
  ['RSA-OAEP-512', 'jwe_alg_not_allowed', () => withHeader({ alg: 'RSA-OAEP-512' })],
  ['rsa-oaep-256 in small letters', 'jwe_alg_not_allowed', () => withHeader({ alg: 'rsa-oaep-256' })],
  ['none', 'jwe_alg_not_allowed', () => withHeader({ alg: 'none' })],
  ['no enc', 'jwe_enc_missing', () => withHeader({ enc: undefined })],
  ['enc that is a number', 'jwe_enc_missing', () => withHeader({ enc: 256 })],
  ['A128GCM', 'jwe_enc_not_allowed', () => withHeader({ enc: 'A128GCM' })],
  ['A256CBC-HS512', 'jwe_enc_not_allowed', () => withHeader({ enc: 'A256CBC-HS512' })],
  ['CBC without authentication', 'jwe_enc_not_allowed', () => withHeader({ enc: 'A128CBC' })],
  // Content type
  ['no cty', 'jwe_cty_missing', () => withHeader({ cty: undefined })],
  ['cty of claims', 'jwe_cty_wrong', () => withHeader({ cty: 'json' })],
  ['cty that is a list', 'jwe_cty_wrong', () => withHeader({ cty: ['JWT'] })],
  // Decryption
  ["another account's key under our kid", 'decryption_failed', () => encrypt(signed(), anothers, { header: { kid: ours.kid } })],
  ['SHA-1 padding under the name of SHA-256', 'decryption_failed', () => nested({ padding: 'oaep-1' })],
  ['PKCS#1 padding under the name of OAEP', 'decryption_failed', () => nested({ padding: 'pkcs1' })],
  ['A128CBC-HS256 under the name of A256GCM', 'decryption_failed', () => nested({ enc: 'A128CBC-HS256', header: { enc: 'A256GCM' } })],
  ['A256GCM under the name of A128CBC-HS256', 'decryption_failed', () => nested({ header: { enc: 'A128CBC-HS256' } })],
  ['a changed header', 'decryption_failed', () => withPart(0, () => encode({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT', kid: ours.kid, added: 1 }))],
  ['an encrypted key of another token', 'decryption_failed', () => withPart(1, () => nested().split('.')[1]!)],
  ['no encrypted key', 'decryption_failed', () => withPart(1, () => '')],
  ['a changed initialization vector', 'decryption_failed', () => withPart(2, flip)],
  ['no initialization vector', 'decryption_failed', () => withPart(2, () => '')],
  ['changed content', 'decryption_failed', () => withPart(3, flip)],
  ['no content', 'decryption_failed', () => withPart(3, () => '')],
  ['a changed tag', 'decryption_failed', () => withPart(4, flip)],
  ['a tag cut short', 'decryption_failed', () => withPart(4, () => 'AAAA')],
  ['no tag', 'decryption_failed', () => withPart(4, () => '')],
  // What is inside
  ['claims that nobody signed', 'inner_not_signed', () => inside(JSON.stringify(goodClaims(vas)))],
  ['an encrypted token inside', 'inner_encrypted', () => inside(nested())],
  ['a text inside', 'inner_not_jwt', () => inside('hello')],
  ['nothing inside', 'inner_not_jwt', () => inside('')],
  ['bytes inside', 'inner_not_jwt', () => inside(Buffer.from([0xff, 0x2e, 0xfe, 0x2e, 0xfd]))],
  ['a line break behind the inner token', 'inner_not_jwt', () => inside(`${signed()}\n`)],
  ['an unsigned token inside', 'algorithm_none', () => inside(`${encode({ alg: 'none' })}.${encode(goodClaims(vas))}.`)],
  ["a token inside that somebody else's key signed", 'signature_wrong', () => inside(sign(goodClaims(vas), makeKey(KEY.kid)))],
  ['a token inside that has expired', 'exp_passed', () => inside(signed({ iat: 1_000_000_000, exp: 1_000_000_600 }))],
];

for (const [title, code, token] of CASES)
  test(`Encrypted: ${title} → ${code}`, async () => {
    const idToken = token();
    const { reason, visitor } = await hand(idToken);
    assert.deepEqual([reason?.code, visitor], [code, null]);
    if (code === 'token_not_base64url') assert.match(reason!.expected, /^five parts/);
    assert.equal(leaks(reason!, vas.connector, idToken), false, JSON.stringify(reason));
  });

test('Signed, then encrypted by either algorithm: passes in both flows, required or not, and without a kid while there is one key', async () => {
  for (const envelope of [{}, { enc: 'A128CBC-HS256' }, { header: { kid: undefined } }, { header: { cty: 'application/jwt', typ: 'JWT' } }] satisfies Envelope[]) {
    for (const requireEncryption of [true, false]) {
      const implicit = await hand(nested(envelope), requireEncryption);
      vas.token = answerJson({ id_token: nested(envelope) });
      const code = await verifyAt(vas, { requireEncryption }, undefined, { account });
      for (const { reason, visitor } of [implicit, code]) assert.deepEqual([reason, visitor?.protection], [null, 'encrypted']);
    }
  }
  const plain = await hand(signed(), false);
  assert.deepEqual([plain.reason, plain.visitor?.protection], [null, 'signed']);
});

test('An older key still decrypts, and with two keys a token must name its own', async () => {
  const { account: rotating } = await makeAccount();
  const [old] = (await publicEncryptionKeys(rotating)).keys as [PublicEncryptionKey];
  const newer = { ...makeKey('newer').privateKey.export({ format: 'jwk' }), kid: 'newer' };
  const db = await database();
  await db.insert(encryptionKey).values({ account: rotating, kid: 'newer', jwk: newer, createdAt: new Date(Date.now() + 1_000) });
  signal('account', { account: rotating });
  assert.deepEqual((await publicEncryptionKeys(rotating)).keys.map(({ kid }) => kid), ['newer', old.kid]);
  const codeOf = async (token: string) => (await verifyAt(vas, { type: 'implicit' }, { proof: { ssoKey: token } }, { account: rotating })).reason?.code ?? 'passed';
  const [key] = (await publicEncryptionKeys(rotating)).keys as [PublicEncryptionKey];
  assert.deepEqual([await codeOf(encrypt(signed(), old)), await codeOf(encrypt(signed(), key)), await codeOf(encrypt(signed(), old, { header: { kid: undefined } }))], ['passed', 'passed', 'jwe_kid_missing']);
});
