import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTry, forgetTries, hasTriedTooOften } from './attempts';

test('Twenty wrong passwords close a customer ID for five minutes, that one alone', () => {
  const now = Date.now();
  for (let count = 0; count < 20; count++) {
    assert.equal(hasTriedTooOften('a/ada', now), false);
    countTry('a/ada', now);
  }
  assert.equal(hasTriedTooOften('a/ada', now), true);
  assert.equal(hasTriedTooOften('b/ada', now), false);
  assert.equal(hasTriedTooOften('a/ada', now + 5 * 60_000 + 1), false);
});

test('The right password clears the count', () => {
  for (let count = 0; count < 19; count++) countTry('a/ben');
  forgetTries('a/ben');
  countTry('a/ben');
  assert.equal(hasTriedTooOften('a/ben'), false);
});
