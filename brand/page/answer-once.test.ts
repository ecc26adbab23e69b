import assert from 'node:assert/strict';
import { test, mock } from 'node:test';
import { answerOnce } from './answer-once';

const proof = { ssoKey: 'code', redirect_uri: 'http://localhost/bank/chat-callback' };

test('the first answer is passed on, every later one is not', () => {
  const callback = mock.fn();
  const answer = answerOnce(callback, 1_000);
  answer(proof);
  answer(null, 'later');
  assert.deepEqual(callback.mock.calls.map(({ arguments: given }) => given), [[proof, undefined]]);
});

test('without an answer the time limit answers, once', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const callback = mock.fn();
  const answer = answerOnce(callback, 9_000);
  context.mock.timers.tick(8_999);
  assert.equal(callback.mock.callCount(), 0);
  context.mock.timers.tick(1);
  answer(proof);
  assert.deepEqual(callback.mock.calls.map(({ arguments: given }) => given), [[null, 'timed_out']]);
});

test('a callback that throws is reported, and not called again', (context) => {
  const report = context.mock.method(console, 'error', () => {});
  const callback = mock.fn(() => {
    throw new Error('theirs');
  });
  const answer = answerOnce(callback, 1_000);
  answer(proof);
  answer(null, 'again');
  assert.equal(callback.mock.callCount(), 1);
  assert.equal(report.mock.callCount(), 1);
});

test('two calls at once have an answer each', () => {
  const first = mock.fn();
  const second = mock.fn();
  const [one, other] = [answerOnce(first, 1_000), answerOnce(second, 1_000)];
  other(proof);
  one(null, 'declined');
  assert.deepEqual([first.mock.calls[0]?.arguments, second.mock.calls[0]?.arguments], [[null, 'declined'], [proof, undefined]]);
});
