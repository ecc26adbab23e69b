import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOf, problemOfErrors, SIGN_IN_PROBLEMS, type SignInProblemCode } from './sign-in-problem';

const table: [vas: string | null, nextAuth: string | null, problem: SignInProblemCode][] = [
  ['access_denied', 'Callback', 'abandoned'],
  ['invalid_scope', 'Callback', 'refused'],
  ['unauthorized_client', 'Callback', 'refused'],
  ['server_error', 'Callback', 'unavailable'],
  ['temporarily_unavailable', 'Callback', 'unavailable'],
  [null, 'OAuthCallback', 'interrupted'],
  [null, 'Callback', 'interrupted'],
  [null, 'OAuthSignin', 'unavailable'],
  [null, 'Configuration', 'unavailable'],
  [null, null, 'interrupted'],
];
for (const [vas, nextAuth, problem] of table)
  test(`${vas ?? 'no error'} of the VAS and ${nextAuth ?? 'none'} of next-auth is ${problem}`, () => assert.equal(problemOfErrors(vas, nextAuth), problem));

test('a code in an address names a problem of ours, and nothing else', () => {
  for (const code of Object.keys(SIGN_IN_PROBLEMS)) assert.equal(problemOf(code), code);
  for (const code of [undefined, '', 'nonsense', 'toString', '__proto__', ['abandoned']]) assert.equal(problemOf(code), 'interrupted');
});
