import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REASONS } from '../verification/reasons';
import { documentedReasons } from './documented-reasons';

test('Every reason is documented once, under its check', () => {
  const groups = documentedReasons();
  assert.deepEqual(groups.flatMap(({ reasons }) => reasons.map(({ code }) => code)).sort(), Object.keys(REASONS).sort());
  assert.ok(groups.find(({ check }) => check === 'iss')?.reasons.some(({ code }) => code === 'iss_wrong'));
});
