import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFailure, forgetFailures, hasFailedTooOften } from './attempts';

test('Twenty wrong passwords close a customer ID for five minutes, that one alone', () => {
  const now = Date.now();
  for (let count = 0; count < 20; count++) {
    assert.equal(hasFailedTooOften('a/ada', now), false);
    countFailure('a/ada', now);
  }
  assert.equal(hasFailedTooOften('a/ada', now), true);
  assert.equal(hasFailedTooOften('b/ada', now), false);
  assert.equal(hasFailedTooOften('a/ada', now + 5 * 60_000 + 1), false);
});

test('The right password clears the count', () => {
  for (let count = 0; count < 19; count++) countFailure('a/ben');
  forgetFailures('a/ben');
  countFailure('a/ben');
  assert.equal(hasFailedTooOften('a/ben'), false);
});
