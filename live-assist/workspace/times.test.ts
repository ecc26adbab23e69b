import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitingTime } from './times';

test('waiting times are mm:ss, with hours where there are any, and never negative', () => {
  const from = '2026-11-22T10:00:00.000Z';
  const cases = [[-5, '00:00'], [0, '00:00'], [61, '01:01'], [3599, '59:59'], [3600, '1:00:00'], [36_061, '10:01:01']] as const;
  for (const [seconds, text] of cases) assert.equal(waitingTime(from, Date.parse(from) + seconds * 1000), text);
});
