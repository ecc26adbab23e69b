// A brand is followed by questions that wait for a change; whoever wants to know now is not made to wait for one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrandState } from '@/stage/control/brand-state';
import { followBrand } from './follow-brand';

const state = (stamp: string) => ({ stamp }) as BrandState;

/** A server whose waiting questions get no answer: they end by their signal alone. */
function quietServer(now: () => string) {
  const asked: (string | undefined)[] = [];
  const ask = (known: string | undefined, signal: AbortSignal) => {
    asked.push(known);
    if (known !== now()) return Promise.resolve(state(now()));
    return new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  };
  return { asked, ask };
}

test('who asks how the brand stands is answered at once, though nothing changes and a question waits', { timeout: 2_000 }, async () => {
  const { asked, ask } = quietServer(() => 'one');
  const taken: string[] = [];
  const following = followBrand(ask, (_, { stamp }) => void taken.push(stamp));
  assert.deepEqual(await following.heard(), state('one'));
  assert.deepEqual(await following.heard(), state('one'));
  following.end();
  assert.deepEqual(taken, ['one']);
  // Asked anew without what is known, and after each answer the waiting goes on.
  assert.equal(asked.at(-1), 'one');
});

test('each change is taken once, and the end answers who still waits', { timeout: 2_000 }, async () => {
  let stamp = 'one';
  const { ask } = quietServer(() => stamp);
  const taken: string[] = [];
  const following = followBrand(ask, (_, next) => void taken.push(next.stamp));
  await following.heard();
  stamp = 'two';
  assert.deepEqual(await following.heard(), state('two'));
  assert.deepEqual(taken, ['one', 'two']);
  const late = following.heard();
  following.end();
  assert.equal(await late, undefined);
});

test('what changed before anybody asked is a change from what was known then', { timeout: 2_000 }, async () => {
  const { ask } = quietServer(() => 'two');
  const taken: (string | undefined)[][] = [];
  const following = followBrand(ask, (before, next) => void taken.push([before?.stamp, next.stamp]), state('one'));
  await following.heard();
  following.end();
  assert.deepEqual(taken, [['one', 'two']]);
});
