import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callPageMethod, readAnswer, type Answer } from './page-method';

const circular: { self?: object } = {};
circular.self = circular;

const answers: [form: string, token: unknown, error: unknown, expected: object][] = [
  ['a code as a string', 'abc', undefined, { proof: { ssoKey: 'abc' } }],
  ['a code, and null for no error', 'abc', null, { proof: { ssoKey: 'abc' } }],
  ['a code with its redirect_uri', { ssoKey: 'abc', redirect_uri: 'https://bank.example/cb' }, undefined, { proof: { ssoKey: 'abc', redirect_uri: 'https://bank.example/cb' } }],
  ['a code object without redirect_uri', { ssoKey: 'abc' }, undefined, { proof: { ssoKey: 'abc' } }],
  ['an empty text and a reason', '', 'not signed in', { failure: { code: 'method_declined', message: 'not signed in' } }],
  ['an empty object and a reason', {}, 'not signed in', { failure: { code: 'method_declined', message: 'not signed in' } }],
  ['null and a reason', null, new Error('no session'), { failure: { code: 'method_declined', message: 'no session' } }],
  ['null alone', null, undefined, { failure: { code: 'method_declined', message: 'No token, and no reason.' } }],
  ['nothing', undefined, undefined, { failure: { code: 'method_declined', message: 'No token, and no reason.' } }],
  ['an empty text alone', '', undefined, { failure: { code: 'method_declined', message: 'No token, and no reason.' } }],
  ['an empty object alone', {}, undefined, { failure: { code: 'method_declined', message: 'No token, and no reason.' } }],
  ['an empty code in the object', { ssoKey: '', redirect_uri: 'https://bank.example/cb' }, undefined, { failure: { code: 'method_declined', message: 'No token, and no reason.' } }],
  ['a code and an error: the error wins', 'abc', 'expired', { failure: { code: 'method_declined', message: 'expired' } }],
  ['an error that is an object', 'abc', { code: 7 }, { failure: { code: 'method_declined', message: '{"code":7}' } }],
  ['an error that leads back to itself', null, circular, { failure: { code: 'method_declined', message: 'Circular.' } }],
  ['an empty text as error: anything but null and undefined is one', 'abc', '', { failure: { code: 'method_declined', message: '' } }],
  ['a number', 42, undefined, { failure: { code: 'method_answer_unknown', message: 'A token of type number.' } }],
  ['a redirect_uri that is no text', { ssoKey: 'abc', redirect_uri: 5 }, undefined, { failure: { code: 'method_answer_unknown', message: 'A token of type string.' } }],
];

for (const [form, token, error, expected] of answers) test(`the page answers with ${form}`, () => assert.deepEqual(readAnswer(token, error), expected));

test('what the page says of its failure is cut at 200 characters', () => {
  const answer = readAnswer(null, 'x'.repeat(1000));
  assert('failure' in answer && answer.failure.message.length === 200);
});

type Method = (callback: (token?: unknown, error?: unknown) => void) => unknown;

/** Calls a method that the page defines as `auth.getToken`. */
async function call(getToken: unknown, limit = 50, context = ''): Promise<{ answer: Answer; late: () => number }> {
  let late = 0;
  Object.assign(globalThis, { auth: { name: 'auth', getToken }, other: { name: 'other' } });
  const answer = await callPageMethod({ name: 'auth.getToken', context }, limit, () => (late += 1));
  return { answer, late: () => late };
}

const codeOf = (answer: Answer) => ('failure' in answer ? answer.failure.code : answer.proof.ssoKey);

const methods: [title: string, method: unknown, expected: string][] = [
  ['answers at once', ((callback) => callback('abc')) as Method, 'abc'],
  ['answers later', ((callback) => setTimeout(callback, 5, 'abc')) as Method, 'abc'],
  ['is declared async', (async (callback) => callback('abc')) as Method, 'abc'],
  ['throws', (() => { throw new Error('broken'); }) as Method, 'method_threw'],
  ['rejects', (async () => { throw new Error('broken'); }) as Method, 'method_threw'],
  ['never answers', (() => {}) as Method, 'method_timed_out'],
  ['is not there', undefined, 'method_missing'],
  ['is no function', 'text', 'method_missing'],
];

for (const [title, method, expected] of methods) test(`a method that ${title}: ${expected}`, async () => assert.equal(codeOf((await call(method)).answer), expected));

test('the second answer is ignored, and reported', async () => {
  const { answer, late } = await call(((callback) => (callback('abc'), callback(null, 'no'))) as Method);
  assert.deepEqual([codeOf(answer), late()], ['abc', 1]);
});

test('an answer after the time limit is ignored, and reported', async () => {
  const { answer, late } = await call(((callback) => setTimeout(callback, 30, 'abc')) as Method, 5);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual([codeOf(answer), late()], ['method_timed_out', 1]);
});

test('the method is called on the object it was found in, or on the configured context', async () => {
  function nameOfThis(this: { name: string }, callback: (token: unknown) => void) {
    callback(this.name);
  }
  assert.equal(codeOf((await call(nameOfThis)).answer), 'auth');
  assert.equal(codeOf((await call(nameOfThis, 50, 'other')).answer), 'other');
});

test('with PKCE the method gets the challenge as its second argument; without, it gets one argument', async () => {
  const given: unknown[][] = [];
  Object.assign(globalThis, { auth: { getToken: (...all: [(token: string) => void]) => (given.push(all.slice(1)), all[0]('abc')) } });
  await callPageMethod({ name: 'auth.getToken', context: '' }, 50, () => {});
  await callPageMethod({ name: 'auth.getToken', context: '' }, 50, () => {}, 'the-challenge');
  assert.deepEqual(given, [[], ['the-challenge']]);
});

test('a path that leads nowhere is a missing method', async () => {
  const answer = await callPageMethod({ name: 'nobody.knows.this', context: '' }, 50, () => {});
  assert.equal(codeOf(answer), 'method_missing');
});
