import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import { makeCertificate } from '../testing/certificate';
import type { KeyFaultCode } from './key-faults';
import { inspectPublicKey } from './public-key';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** 550 bytes: its base64 ends with ==. */
const long = generateKeyPairSync('rsa', { modulusLength: 4096 });
const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const pss = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });

const pem = (key: KeyObject, type: 'spki' | 'pkcs1' = 'spki') => key.export({ format: 'pem', type }).toString();
const line = (key: KeyObject, type: 'spki' | 'pkcs1' = 'spki') => key.export({ format: 'der', type }).toString('base64');
const jwk = (key: KeyObject, more: object = {}) => JSON.stringify({ ...key.export({ format: 'jwk' }), ...more });
const at = (text: string, index: number, length: number, insert = '') => text.slice(0, index) + insert + text.slice(index + length);

const GOOD = line(pair.publicKey);
const LONG = line(long.publicKey);

test('One line of base64 is taken as it is, and its fingerprint is that of the DER', () => {
  const verdict = inspectPublicKey(GOOD);
  assert.equal(verdict.outcome, 'good');
  assert.deepEqual(verdict.outcome === 'good' && [verdict.key.spki, verdict.key.bits, verdict.key.fingerprint.length], [GOOD, 2048, 64]);
  assert.equal(inspectPublicKey(`\n  ${LONG}\n`).outcome, 'good');
});

const CONVERTIBLE: [title: string, code: KeyFaultCode, text: string, spki: string][] = [
  ['PEM', 'key_is_pem', pem(pair.publicKey), GOOD],
  ['PEM in one line', 'key_is_pem', pem(pair.publicKey).replaceAll('\n', ' '), GOOD],
  ['PEM with \\n written out', 'key_is_pem', pem(pair.publicKey).replaceAll('\n', '\\n'), GOOD],
  ['PEM with Windows line ends and words around it', 'key_is_pem', `Here you are:\r\n${pem(pair.publicKey).replaceAll('\n', '\r\n')}\r\nBye`, GOOD],
  ['PEM of PKCS#1', 'key_is_pkcs1', pem(pair.publicKey, 'pkcs1'), GOOD],
  ['one line of PKCS#1', 'key_is_pkcs1', line(pair.publicKey, 'pkcs1'), GOOD],
  ['PKCS#1 between the wrong markers', 'key_is_pkcs1', pem(pair.publicKey, 'pkcs1').replaceAll('RSA ', ''), GOOD],
  ['a JWK', 'key_is_jwk', jwk(pair.publicKey, { kid: 'a', use: 'sig', alg: 'RS256' }), GOOD],
  ['a JWKS of one key', 'key_is_jwks', `{"keys":[${jwk(pair.publicKey)}]}`, GOOD],
  ['line breaks inside', 'key_has_whitespace', GOOD.match(/.{1,64}/g)!.join('\n'), GOOD],
  ['a space inside', 'key_has_whitespace', at(GOOD, 100, 0, ' '), GOOD],
  ['a space inside that nobody sees', 'key_has_whitespace', at(GOOD, 100, 0, '\u200B'), GOOD],
  ['quotation marks', 'key_in_quotes', `"${GOOD}"`, GOOD],
  ['base64url', 'key_is_base64url', long.publicKey.export({ format: 'der', type: 'spki' }).toString('base64url'), LONG],
];
for (const [title, code, text, spki] of CONVERTIBLE)
  test(`${title} → ${code}, and the same key is offered in one line`, () => {
    const verdict = inspectPublicKey(text);
    assert.deepEqual([verdict.outcome, verdict.outcome === 'convertible' && [verdict.fault.code, verdict.key.spki]], ['convertible', [code, spki]]);
    assert.equal(inspectPublicKey(verdict.outcome === 'convertible' ? verdict.key.spki : '').outcome, 'good');
  });

test('The = at the end missing → key_without_padding', () => {
  const verdict = inspectPublicKey(LONG.replace(/=+$/, ''));
  assert.deepEqual(verdict.outcome === 'convertible' && [verdict.fault.code, verdict.key.spki], ['key_without_padding', LONG]);
});

const modulus = Buffer.from(pair.publicKey.export({ format: 'jwk' }).n!, 'base64url');
const even = Buffer.concat([modulus.subarray(0, -1), Buffer.from([modulus.at(-1)! ^ 1])]).toString('base64url');

const REFUSED: [title: string, code: KeyFaultCode, text: string][] = [
  ['nothing', 'key_missing', ' \n'],
  ['a book', 'key_text_too_long', 'A'.repeat(20_001)],
  ['an address', 'key_is_address', 'https://login.example.com/jwks'],
  ['a token', 'key_is_token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln'],
  ['an SSH key', 'key_is_ssh', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 ada@laptop'],
  ['a private key as PEM', 'key_private', pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()],
  ['a private key as PKCS#1', 'key_private', pair.privateKey.export({ format: 'pem', type: 'pkcs1' }).toString()],
  ['a private key in one line', 'key_private', pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')],
  ['a private key of PKCS#1 in one line', 'key_private', pair.privateKey.export({ format: 'der', type: 'pkcs1' }).toString('base64')],
  ['a private JWK', 'key_private', JSON.stringify(pair.privateKey.export({ format: 'jwk' }))],
  ['a private key between the markers of a public one', 'key_private', `-----BEGIN PUBLIC KEY-----\n${pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')}\n-----END PUBLIC KEY-----`],
  ['a shared secret', 'key_symmetric', '{"kty":"oct","k":"c2VjcmV0"}'],
  ['an elliptic curve', 'key_not_rsa', line(ec.publicKey)],
  ['an elliptic curve as JWK', 'key_not_rsa', jwk(ec.publicKey)],
  ['Ed25519', 'key_not_rsa', pem(ed.publicKey)],
  ['Ed25519 as JWK', 'key_not_rsa', jwk(ed.publicKey)],
  ['RSA for PSS', 'key_not_rsa', line(pss.publicKey)],
  ['1024 bits', 'key_too_small', line(small.publicKey)],
  ['1024 bits as JWK', 'key_too_small', jwk(small.publicKey)],
  ['a key for encryption', 'key_for_encryption', jwk(pair.publicKey, { use: 'enc' })],
  ['a key that may wrap keys only', 'key_for_encryption', jwk(pair.publicKey, { key_ops: ['wrapKey'] })],
  ['a key for PS256', 'key_for_other_algorithm', jwk(pair.publicKey, { alg: 'PS256' })],
  ['the last character missing', 'key_cut', GOOD.slice(0, -1)],
  ['a character in the middle missing', 'key_cut', at(GOOD, 200, 1)],
  ['half a key', 'key_cut', GOOD.slice(0, 200)],
  ['a line of a PEM file missing', 'key_cut', pem(pair.publicKey).split('\n').toSpliced(3, 1).join('\n')],
  ['the first character missing', 'key_garbled', GOOD.slice(1)],
  ['the key twice', 'key_excess', GOOD + GOOD],
  ['two keys as PEM', 'key_excess', `${pem(pair.publicKey)}${pem(long.publicKey)}`],
  ['a word after the key', 'key_excess', `${GOOD}AAAA`],
  ['a character changed in what says that it is RSA', 'key_garbled', at(GOOD, 12, 1, GOOD[12] === 'A' ? 'B' : 'A')],
  ['an even modulus', 'key_garbled', jwk(pair.publicKey, { n: even })],
  ['an exponent of 1', 'key_exponent_unsafe', jwk(pair.publicKey, { e: 'AQ' })],
  ['a dash that a word processor made', 'key_not_base64', at(GOOD, 50, 1, '–')],
  ['dots instead of the middle', 'key_not_base64', at(GOOD, 50, 100, '...')],
  ['an = in the middle', 'key_not_base64', at(GOOD, 50, 1, '=')],
  ['PEM without its end', 'key_pem_incomplete', pem(pair.publicKey).replace(/-----END.*/, '')],
  ['PEM without its beginning', 'key_pem_incomplete', pem(pair.publicKey).replace(/-----BEGIN.*/, '')],
  ['PEM with two kinds of markers', 'key_pem_incomplete', pem(pair.publicKey).replace('END PUBLIC', 'END RSA PUBLIC')],
  ['a signing request', 'key_pem_other', '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----'],
  ['JSON that is cut', 'key_jwk_malformed', '{"kty":"RSA"'],
  ['a JWK without a modulus', 'key_jwk_malformed', '{"kty":"RSA","e":"AQAB"}'],
  ['a JWK in base64 with +', 'key_jwk_malformed', '{"kty":"RSA","e":"AQAB","n":"a+b/"}'],
  ['a discovery document', 'key_jwk_malformed', '{"issuer":"https://login.example.com","jwks_uri":"https://login.example.com/jwks"}'],
  ['a list', 'key_jwk_malformed', `[${jwk(pair.publicKey)}]`],
  ['a key set of nothing', 'key_set_empty', '{"keys":[]}'],
  ['a key set of two', 'key_set_several', `{"keys":[${jwk(pair.publicKey)},${jwk(long.publicKey)}]}`],
  ['a key set that is none', 'key_jwk_malformed', '{"keys":"x"}'],
  ['a password', 'key_garbled', 'correcthorsebatterystaple'],
];
for (const [title, code, text] of REFUSED)
  test(`${title} → ${code}`, () => {
    const verdict = inspectPublicKey(text);
    assert.deepEqual([verdict.outcome, verdict.outcome === 'refused' && verdict.fault.code], ['refused', code]);
    assert.ok(!JSON.stringify(verdict).includes(text.trim().slice(40, 80)) || text.trim().length < 80, 'a verdict never repeats what was pasted');
  });

test('Whichever one character is lost, the key is refused', () => {
  for (let index = 0; index < GOOD.length; index++) {
    const verdict = inspectPublicKey(at(GOOD, index, 1));
    assert.ok(verdict.outcome === 'refused' && ['key_cut', 'key_garbled', 'key_excess'].includes(verdict.fault.code), `character ${index}: ${JSON.stringify(verdict)}`);
  }
});

test('Of changed characters inside the key most are noticed, by arithmetic', () => {
  const found = Array.from({ length: 100 }, (_, index) => inspectPublicKey(at(GOOD, 60 + index * 3, 1, GOOD[60 + index * 3] === 'B' ? 'C' : 'B')).outcome === 'refused');
  assert.ok(found.filter(Boolean).length > 70, String(found.filter(Boolean).length));
});

test('A certificate is offered as the key in it, and its dates are told', () => {
  const DAY = 86_400_000;
  const now = Date.now();
  const certificate = makeCertificate(pair.privateKey, new Date(now - DAY), new Date(now + DAY)).toString('base64');
  for (const text of [certificate, `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----`]) {
    const verdict = inspectPublicKey(text);
    assert.deepEqual(verdict.outcome === 'convertible' && [verdict.fault.code, verdict.key.spki, verdict.warnings], ['key_is_certificate', GOOD, []]);
  }
  const warnings = [now + 2 * DAY, now - 2 * DAY].map((at) => inspectPublicKey(certificate, at)).map((verdict) => verdict.outcome === 'convertible' && verdict.warnings[0]?.code);
  assert.deepEqual(warnings, ['certificate_expired', 'certificate_not_yet_valid']);
});

const PRIVATE: [form: string, text: string][] = [
  ['PEM', pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()],
  ['one line', pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')],
  ['a JWK', JSON.stringify(pair.privateKey.export({ format: 'jwk' }))],
];
for (const [form, text] of PRIVATE)
  test(`A private key’s public half is not offered instead, from ${form}`, () => {
    const verdict = inspectPublicKey(text);
    assert.equal(verdict.outcome, 'refused');
    // The modulus, in the two alphabets in which it could come back.
    for (const secret of [GOOD.slice(60, 100), pair.publicKey.export({ format: 'jwk' }).n!.slice(60, 100)]) assert.equal(JSON.stringify(verdict).includes(secret), false);
  });
