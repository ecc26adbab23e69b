import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opaqueRefusal } from './opaque-refusal';

test('No two refusals have the same time: by it the wire tells whose is whose', () => {
  const times = Array.from({ length: 500 }, () => opaqueRefusal().error.time);
  assert.equal(new Set(times).size, 500);
  assert.ok(Math.abs(Date.parse(times[0]!) - Date.now()) < 1_000);
});
