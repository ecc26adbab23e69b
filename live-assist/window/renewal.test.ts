import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChatOutcome } from './chat-request';
import { keepVerified } from './renewal';

const accepted = (token: string): ChatOutcome => ({ kind: 'accepted', resumed: true, accepted: { conversation: 'c', token, verifiedUntil: '', visitorName: '' } });
const [DECLINED, ANOTHER, UNREACHABLE, GONE]: [ChatOutcome, ChatOutcome, ChatOutcome, ChatOutcome] = [{ kind: 'not_verified' }, { kind: 'another_visitor' }, { kind: 'failed', sentence: '' }, { kind: 'nothing_to_resume' }];

/** A window whose page and service answer when the test says so. */
function makeWindow() {
  const log: string[] = [];
  const open: ((outcome: ChatOutcome) => void)[] = [];
  const renewal = keepVerified({
    ask({ silent, ahead, timeLimitMs }) {
      log.push(`ask ${ahead ? 'ahead' : silent ? 'at the end' : 'by a click'}${timeLimitMs ? ` ${timeLimitMs}` : ''}`);
      return new Promise((resolve) => open.push(resolve));
    },
    tell: (verification) => void (log.at(-1) !== verification && log.push(verification)),
    renewed: ({ token }) => log.push(`renewed ${token}`),
    unused: (token) => log.push(`unused ${token}`),
    another: () => log.push('another'),
    gone: () => log.push('gone'),
    retryMs: 5,
  });
  const answer = async (outcome: ChatOutcome) => {
    open.shift()!(outcome);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { renewal, log, answer, open };
}

test('ahead of the end nobody notices: asked once, with the time there is left', async () => {
  const { renewal, log, answer } = makeWindow();
  renewal.expiring(9.5);
  renewal.expiring(9);
  await answer(accepted('b'));
  assert.deepEqual(log, ['ask ahead 9500', 'renewed b']);
});

test('twenty renewals in a row', async () => {
  const { renewal, log, answer } = makeWindow();
  for (let round = 0; round < 20; round++) {
    renewal.expiring(2);
    await answer(accepted(`b${round}`));
  }
  assert.equal(log.filter((one) => one.startsWith('renewed')).length, 20);
  assert(!log.includes('checking'));
});

test('a page that declines ahead is asked again at the end, and then the proof is lost', async () => {
  const { renewal, log, answer } = makeWindow();
  renewal.expiring(5);
  await answer(DECLINED);
  assert.deepEqual(log, ['ask ahead 5000']);
  renewal.expired();
  await answer(DECLINED);
  assert.deepEqual(log.slice(1), ['checking', 'ask at the end', 'lost']);
});

test('an answer that is still outstanding at the end is waited for: one request at a time', async () => {
  const { renewal, log, answer } = makeWindow();
  renewal.expiring(2);
  renewal.expired();
  assert.deepEqual(log, ['ask ahead 2000', 'checking']);
  await answer(accepted('late'));
  assert.deepEqual(log.slice(2), ['good', 'renewed late']);
});

test('an outstanding answer that fails is followed by the request at the end', async () => {
  const { renewal, log, answer } = makeWindow();
  renewal.expiring(2);
  renewal.expired();
  await answer(DECLINED);
  await answer(accepted('b'));
  assert.deepEqual(log.slice(2), ['ask at the end', 'good', 'renewed b']);
});

test('the click of the consumer asks again', async () => {
  const { renewal, log, answer } = makeWindow();
  renewal.expired();
  await answer(DECLINED);
  renewal.signInAgain();
  renewal.signInAgain();
  await answer(accepted('b'));
  assert.deepEqual(log, ['checking', 'ask at the end', 'lost', 'checking', 'ask by a click', 'good', 'renewed b']);
});

test('another person, ahead or at the end: out, and nothing is asked any more', async () => {
  for (const how of ['expiring', 'expired'] as const) {
    const { renewal, log, answer, open } = makeWindow();
    renewal[how](5);
    await answer(ANOTHER);
    renewal.signInAgain();
    assert.deepEqual([log.at(-1), open.length], ['another', 0]);
  }
});

test('a service that cannot be reached is asked again, without a word of a lost sign-in', async () => {
  const { renewal, log, answer, open } = makeWindow();
  renewal.expired();
  await answer(UNREACHABLE);
  while (!open.length) await new Promise((resolve) => setTimeout(resolve, 2));
  await answer(accepted('b'));
  assert.deepEqual(log, ['checking', 'ask at the end', 'checking', 'ask at the end', 'good', 'renewed b']);
});

test('a conversation that is no more ends', async () => {
  const { renewal, log, answer } = makeWindow();
  renewal.expired();
  await answer(GONE);
  assert.equal(log.at(-1), 'gone');
});

test('what comes after the sign-out is given back', async () => {
  const { renewal, log, answer } = makeWindow();
  renewal.expiring(5);
  renewal.stop();
  await answer(accepted('b'));
  assert.deepEqual(log.slice(1), ['unused b']);
});
