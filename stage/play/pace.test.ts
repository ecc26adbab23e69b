import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PACES, paceOf, pauseAfter } from './pace';

const PAUSES: [letters: number, pace: 'talk' | 'brisk', ms: number][] = [
  [10, 'talk', 4_000],
  [200, 'talk', 7_000],
  [2_000, 'talk', 12_000],
  [200, 'brisk', 600],
];
for (const [letters, pace, ms] of PAUSES) test(`${letters} letters to notice, at pace ${pace}: ${ms} ms`, () => assert.equal(pauseAfter('x'.repeat(letters), PACES[pace]), ms));

test('a pace that there is not is the one to talk over', () => {
  for (const name of [null, '', 'fast', 'Brisk']) assert.equal(paceOf(name), 'talk');
  assert.equal(paceOf('brisk'), 'brisk');
});
