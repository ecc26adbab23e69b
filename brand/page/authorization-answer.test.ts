import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from './authorization-answer';

const expected = { state: 'ours', issuer: 'http://localhost/idp/bank' };
const given = (chatCallback: unknown) => readAnswer({ chatCallback }, expected);

test('a code with our state is the answer, with or without the issuer’s name', () => {
  assert.deepEqual(given({ code: 'c', state: 'ours' }), { code: 'c' });
  assert.deepEqual(given({ code: 'c', state: 'ours', iss: expected.issuer }), { code: 'c' });
});

test('an error of the VAS comes with its description', () => {
  assert.deepEqual(given({ error: 'invalid_client_metadata', error_description: 'no key', state: 'ours' }), { error: 'invalid_client_metadata', description: 'no key' });
});

test('what was not asked for by us is ignored', () => {
  const strangers: unknown[] = [undefined, null, 'code', 7, [], {}, { code: 'c', state: 'ours' }, { chatCallback: null }, { chatCallback: 'c' }];
  for (const data of strangers) assert.equal(readAnswer(data, expected), undefined, JSON.stringify(data));
  for (const state of ['theirs', '', undefined, ['ours']]) assert.equal(given({ code: 'c', state }), undefined, String(state));
});

const refusals: [name: string, answer: object, error: string][] = [
  ['an error of the VAS is named', { error: 'login_required', state: 'ours' }, 'login_required'],
  ['an error outweighs a code', { error: 'server_error', code: 'c', state: 'ours' }, 'server_error'],
  ['another issuer is a mix-up', { code: 'c', state: 'ours', iss: 'http://localhost/idp/other' }, 'issuer_mismatch'],
  ['no code is no proof', { state: 'ours' }, 'answer_without_code'],
  ['an empty code is no proof', { code: '', state: 'ours' }, 'answer_without_code'],
];
for (const [name, answer, error] of refusals) test(name, () => assert.deepEqual(given(answer), { error }));

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
const signed = (claims: object) => `${encode({ alg: 'RS256' })}.${encode({ iss: expected.issuer, nonce: 'made by us', name: 'Zoë 🙂', ...claims })}.c2ln`;
const encrypted = (header: object) => `${encode({ alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'JWT', ...header })}.a.b.c.d`;
const givenToken = (idToken: unknown) => readAnswer({ chatCallback: { id_token: idToken, code: 'c', state: 'ours' } }, { ...expected, nonce: 'made by us' });

test('a token with our nonce is the answer; one that is encrypted cannot be read, and is passed on', () => {
  for (const idToken of [signed({}), encrypted({ iss: expected.issuer }), encrypted({})]) assert.deepEqual(givenToken(idToken), { idToken });
});

const tokens: [name: string, idToken: unknown, error: string][] = [
  ['another nonce', signed({ nonce: 'of another request' }), 'nonce_mismatch'],
  ['no nonce', signed({ nonce: undefined }), 'nonce_mismatch'],
  ['another issuer', signed({ iss: 'http://localhost/idp/other' }), 'issuer_mismatch'],
  ['another issuer on an encrypted token', encrypted({ iss: 'http://localhost/idp/other' }), 'issuer_mismatch'],
  ['no token, though a code', undefined, 'answer_without_id_token'],
  ['an empty token', '', 'answer_without_id_token'],
  ['no token at all', 'opaque', 'answer_not_an_id_token'],
  ['a token of four parts', `${signed({})}.more`, 'answer_not_an_id_token'],
  ['claims that are no JSON', 'a.b.c', 'answer_not_an_id_token'],
  ['claims that are null', `a.${encode(null)}.c`, 'answer_not_an_id_token'],
];
for (const [name, idToken, error] of tokens) test(`implicit flow: ${name} is ${error}`, () => assert.deepEqual(givenToken(idToken), { error }));
