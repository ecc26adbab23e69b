// Broken and forged ID tokens: shape, header, algorithm, key, signature. Each is refused for its own reason.
import assert from 'node:assert/strict';
import { createHmac, createPublicKey, createSign, generateKeyPairSync } from 'node:crypto';
import { after, before, test } from 'node:test';
import { encode, goodClaims, makeKey, sign, startVas, type TestVas } from '../testing/vas';
import { KEY, leaks, verifyToken } from '../testing/verification';
import type { ReasonCode } from './reasons';

let vas: TestVas;
before(async () => void (vas = await startVas()));
after(() => vas.close());

const other = makeKey('key-1');
const second = makeKey('key-2');
const small = makeKey('small', 1024);
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ecJwk = { ...ec.publicKey.export({ format: 'jwk' }), kid: 'ec', use: 'sig' };
const { kid: _, ...KEY_WITHOUT_KID } = KEY.jwk;

const good = () => sign(goodClaims(vas), KEY);
const withHeader = (header: Record<string, unknown>) => sign(goodClaims(vas), KEY, header);
const withPayload = (payload: unknown) => sign(payload, KEY);
const withParts = (header: string, payload: unknown) => signBytes(Buffer.from(JSON.stringify(payload)), header);

function signBytes(payload: Buffer, header = '{"alg":"RS256","kid":"key-1"}'): string {
  const input = `${encode(header)}.${payload.toString('base64url')}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(KEY.privateKey).toString('base64url')}`;
}

const partsOf = (token: string) => token.split('.') as [string, string, string];

/** RFC 8725 §2.1: the public key, which everybody has, as the secret of HS256. */
function signWithPublicKey(format: 'pem' | 'der'): string {
  const input = `${encode({ alg: 'HS256', typ: 'JWT', kid: KEY.kid })}.${encode(goodClaims(vas))}`;
  const secret = createPublicKey(KEY.privateKey).export({ type: 'spki', format: format as 'pem' });
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

function signAs(alg: string, hash: string, key = KEY): string {
  const input = `${encode({ alg, kid: key.kid })}.${encode(goodClaims(vas))}`;
  return `${input}.${createSign(hash).update(input).sign(key.privateKey).toString('base64url')}`;
}

const forge = (change: (claims: Record<string, unknown>) => Record<string, unknown>) => {
  const [header, , signature] = partsOf(good());
  return [header, encode(change(goodClaims(vas))), signature].join('.');
};

type Case = [title: string, code: ReasonCode, token: () => string, keys?: unknown[]];

const CASES: Case[] = [
  // Shape
  ['a token larger than 16 KiB', 'token_too_large', () => sign({ ...goodClaims(vas), padding: 'x'.repeat(16_384) }, KEY)],
  ['an opaque token', 'token_not_jwt', () => 'gAAAAABm-opaque-access-token'],
  ['two parts', 'token_not_jwt', () => partsOf(good()).slice(0, 2).join('.')],
  ['four parts', 'token_not_jwt', () => `${good()}.extra`],
  ['dots only', 'token_not_jwt', () => '..'],
  ['an empty payload', 'token_not_jwt', () => `${encode({ alg: 'RS256' })}..c2ln`],
  ['a line break after the token', 'token_not_base64url', () => `${good()}\n`],
  ['padding', 'token_not_base64url', () => `${partsOf(good())[0]}=.${partsOf(good())[1]}.${partsOf(good())[2]}`],
  ['plain base64 in the signature', 'token_not_base64url', () => `${partsOf(good()).slice(0, 2).join('.')}.+/+/`],
  ['spare bits at the end of the signature', 'token_not_base64url', () => `${partsOf(good()).slice(0, 2).join('.')}.QR`],
  // Header
  ['a header that is no JSON', 'header_not_json', () => `${encode('alg=RS256')}.${partsOf(good())[1]}.c2ln`],
  ['a header that is a list', 'header_not_json', () => `${encode(['RS256'])}.${partsOf(good())[1]}.c2ln`],
  ['a header that is not UTF-8', 'json_not_utf8', () => `${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.${partsOf(good())[1]}.c2ln`],
  ['crit', 'header_crit', () => withHeader({ crit: ['exp'] })],
  ['an empty crit', 'header_crit', () => withHeader({ crit: [] })],
  ['jku', 'header_jku', () => withHeader({ jku: 'https://evil.example/jwks' })],
  ['an embedded key that fits', 'header_jwk', () => sign(goodClaims(vas), other, { jwk: other.jwk })],
  ['x5u', 'header_x5u', () => withHeader({ x5u: 'https://evil.example/cert' })],
  ['an unencoded payload', 'header_b64', () => withHeader({ b64: false })],
  ['a compressed payload', 'header_zip', () => withHeader({ zip: 'DEF' })],
  ['an access token', 'type_wrong', () => withHeader({ typ: 'at+jwt' })],
  ['a logout token', 'type_wrong', () => withHeader({ typ: 'application/logout+jwt' })],
  ['a typ that is no text', 'type_wrong', () => withHeader({ typ: 1 })],
  ['an embedded certificate', 'header_x5c', () => withHeader({ x5c: ['MIIB'] })],
  // JSON that two readers could read in two ways
  ['alg twice', 'json_duplicate_member', () => withParts('{"alg":"none","alg":"RS256","kid":"key-1"}', goodClaims(vas))],
  ['alg twice, once in disguise', 'json_duplicate_member', () => withParts('{"alg":"RS256","\\u0061lg":"RS256","kid":"key-1"}', goodClaims(vas))],
  ['kid twice with one value', 'json_duplicate_member', () => withParts('{"alg":"RS256","kid":"key-1","kid":"key-1"}', goodClaims(vas))],
  ['sub twice', 'json_duplicate_member', () => withPayload(`{"sub":"somebody-else",${JSON.stringify(goodClaims(vas)).slice(1)}`)],
  ['iss twice', 'json_duplicate_member', () => withPayload(`${JSON.stringify(goodClaims(vas)).slice(0, -1)},"iss":"https://evil.example"}`)],
  ['a member of lp_sdes twice', 'json_duplicate_member', () => withPayload(`${JSON.stringify(goodClaims(vas)).slice(0, -1)},"lp_sdes":[{"type":"ctmrinfo","info":{"customerId":"a","role":"x","customerId":"b"}}]}`)],
  ['claims nested without end', 'json_too_deep', () => withPayload(`${JSON.stringify(goodClaims(vas)).slice(0, -1)},"deep":${'['.repeat(5_000)}${']'.repeat(5_000)}}`)],
  ['objects nested without end in the header', 'json_too_deep', () => withParts(`{"alg":"RS256","deep":${'{"a":'.repeat(500)}1${'}'.repeat(500)}}`, goodClaims(vas))],
  ['a byte order mark before the header', 'json_bom', () => withParts('\ufeff{"alg":"RS256","kid":"key-1"}', goodClaims(vas))],
  ['a byte order mark before the claims', 'json_bom', () => withPayload(`\ufeff${JSON.stringify(goodClaims(vas))}`)],
  ['claims in UTF-16', 'json_not_utf8', () => signBytes(Buffer.from(`\ufeff${JSON.stringify(goodClaims(vas))}`, 'utf16le'))],
  ['claims in Latin-1', 'json_not_utf8', () => signBytes(Buffer.from(JSON.stringify({ ...goodClaims(vas), given_name: 'Zoë' }), 'latin1'))],
  ['an overlong encoding', 'json_not_utf8', () => signBytes(Buffer.concat([Buffer.from('{"sub":"'), Buffer.from([0xc1, 0xa1]), Buffer.from('"}')]))],
  ['a NUL in a name', 'json_not_text', () => withPayload({ ...goodClaims(vas), given_name: 'A\0da' })],
  ['half a character in a name', 'json_not_text', () => withPayload({ ...goodClaims(vas), given_name: 'Ada \ud83d' })],
  ['a NUL in the name of a claim', 'json_not_text', () => withPayload({ ...goodClaims(vas), 'a\0b': 1 })],
  // Algorithm
  ['no alg', 'algorithm_missing', () => withHeader({ alg: undefined })],
  ['alg that is a list', 'algorithm_missing', () => withHeader({ alg: ['RS256'] })],
  ['alg none, no signature', 'algorithm_none', () => `${encode({ alg: 'none' })}.${encode(goodClaims(vas))}.`],
  ['alg nOnE, with a signature', 'algorithm_none', () => withHeader({ alg: 'nOnE' })],
  ['HS256 by the public key as PEM', 'algorithm_symmetric', () => signWithPublicKey('pem')],
  ['HS256 by the public key as DER', 'algorithm_symmetric', () => signWithPublicKey('der')],
  ['RS384', 'algorithm_not_allowed', () => signAs('RS384', 'RSA-SHA384')],
  ['rs256 in small letters', 'algorithm_not_allowed', () => signAs('rs256', 'RSA-SHA256')],
  // Key
  ['a kid that is a number', 'kid_malformed', () => withHeader({ kid: 1 })],
  ['an empty kid', 'kid_malformed', () => withHeader({ kid: '' })],
  ['a kid that is a path', 'kid_unknown', () => withHeader({ kid: '../../dev/null' })],
  ['a kid of nobody', 'kid_unknown', () => withHeader({ kid: '__proto__' })],
  ['no kid, two keys', 'kid_missing', () => withHeader({ kid: undefined }), [KEY.jwk, second.jwk]],
  ['two keys of one kid', 'kid_ambiguous', good, [KEY.jwk, other.jwk]],
  ['no keys, and a kid', 'kid_unknown', good, []],
  ['no keys, and no kid', 'keyset_without_key', () => withHeader({ kid: undefined }), []],
  ['only keys for encryption, and no kid', 'keyset_without_key', () => withHeader({ kid: undefined }), [{ ...KEY.jwk, use: 'enc' }]],
  ['an EC key', 'key_wrong_kind', () => withHeader({ kid: 'ec' }), [KEY.jwk, ecJwk]],
  ['a key for encryption', 'key_wrong_kind', good, [{ ...KEY.jwk, use: 'enc' }]],
  ['a key for PS256', 'key_wrong_kind', good, [{ ...KEY.jwk, alg: 'PS256' }]],
  ['a key for wrapping', 'key_wrong_kind', good, [{ ...KEY.jwk, key_ops: ['wrapKey'] }]],
  ['a symmetric key', 'key_wrong_kind', good, [{ kty: 'oct', k: 'c2VjcmV0', kid: 'key-1' }]],
  ['a key of 1024 bits', 'key_too_small', () => sign(goodClaims(vas), small), [small.jwk]],
  ['a key padded to look longer', 'key_too_small', () => sign(goodClaims(vas), small), [{ ...small.jwk, n: Buffer.concat([Buffer.alloc(128), Buffer.from(String(small.jwk.n), 'base64url')]).toString('base64url') }]],
  ['a key without a modulus', 'key_unreadable', good, [{ ...KEY.jwk, n: undefined }]],
  ['a published private key', 'key_private', good, [{ ...KEY.privateKey.export({ format: 'jwk' }), kid: 'key-1' }]],
  // Signature
  ['an empty signature', 'signature_missing', () => `${partsOf(good()).slice(0, 2).join('.')}.`],
  ['a signature by another key of that kid', 'signature_wrong', () => sign(goodClaims(vas), other)],
  ['a changed claim under a good signature', 'signature_wrong', () => forge((claims) => ({ ...claims, sub: 'somebody-else' }))],
  ['a signature cut short', 'signature_wrong', () => good().slice(0, -6)],
  ['a signature by SHA-512', 'signature_wrong', () => signAs('RS256', 'RSA-SHA512')],
  // Payload
  ['a payload that is a text', 'claims_not_object', () => withPayload('"admin"')],
  ['a payload that is a list', 'claims_not_object', () => withPayload([{ sub: 'ada' }])],
  ['a payload that is null', 'claims_not_object', () => withPayload('null')],
  ['a payload that is no JSON', 'claims_not_object', () => withPayload('sub=ada')],
];

for (const [title, code, token, keys] of CASES)
  test(`${title} → ${code}`, async () => {
    const idToken = token();
    const { reason, visitor, steps } = await verifyToken(vas, idToken, keys);
    assert.equal(reason?.code, code);
    assert.equal(visitor, null);
    assert.equal(leaks(reason, vas.connector, idToken), false, JSON.stringify(reason));
    const failed = steps.findIndex(({ outcome }) => outcome === 'failed');
    assert.equal(steps[failed]?.check, reason.check);
    assert.ok(steps.slice(0, failed).every(({ outcome }) => outcome === 'passed') && steps.slice(failed + 1).every(({ outcome }) => outcome === 'not reached'));
  });

test('A good token passes every check; so does one without kid and typ where there is one key, and a key without use and alg', async () => {
  const bare = { kty: KEY.jwk.kty, n: KEY.jwk.n, e: KEY.jwk.e };
  for (const [token, keys] of [[good(), undefined], [withHeader({ kid: undefined, typ: undefined }), [KEY_WITHOUT_KID]], [good(), [{ ...bare, kid: 'key-1' }, ecJwk]]] as const) {
    const { reason, steps, visitor } = await verifyToken(vas, token, keys as unknown[] | undefined);
    assert.deepEqual([reason, visitor?.subject, steps.filter(({ outcome }) => outcome !== 'passed')], [null, 'customer-1', []]);
  }
});
