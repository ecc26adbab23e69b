import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from './authorization-answer';

const expected = { state: 'ours', issuer: 'http://localhost/idp/bank' };
const given = (chatCallback: unknown) => readAnswer({ chatCallback }, expected);

test('a code with our state is the answer, with or without the issuer’s name', () => {
  assert.deepEqual(given({ code: 'c', state: 'ours' }), { code: 'c' });
  assert.deepEqual(given({ code: 'c', state: 'ours', iss: expected.issuer }), { code: 'c' });
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
