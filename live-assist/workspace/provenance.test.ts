import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeHold, holds, provenanceOf } from './provenance';
import { summary } from './test-frames';

const at = (time: string) => `2026-11-22T${time}.000Z`;
const proof = (change: object = {}) => summary('one', { verified: true, verifiedUntil: at('11:00:00'), ...change });

const cases: [what: string, change: object, now: string, holds: boolean, words: RegExp][] = [
  ['that holds for long', {}, at('10:17:30'), true, /^Holds for 42 more minutes$/],
  ['that holds for seconds', {}, at('10:59:01'), true, /^Holds for 59 more seconds$/],
  ['that holds for one second', {}, at('10:59:59'), true, /^Holds for 1 more second$/],
  ['that has run out, also before the service said so', {}, at('11:00:00'), false, /^Ran out at \d\d:\d\d$/],
  ['that the service said has run out', { verified: false }, at('11:00:05'), false, /^Ran out at/],
  ['that was taken back', { verified: false }, at('10:30:00'), false, /signed out/],
  ['that held until the end', { state: 'ended', endedAt: at('10:40:00') }, at('23:00:00'), true, /^Held until/],
  ['that had run out at the end', { state: 'ended', endedAt: at('11:40:00') }, at('23:00:00'), false, /^Had run out/],
];
for (const [what, change, now, expected, words] of cases)
  test(`a proof ${what}`, () => {
    assert.equal(holds(proof(change), Date.parse(now)), expected);
    assert.match(describeHold(proof(change), Date.parse(now)), words);
  });

test('how a token travelled is said in words', () => {
  assert.deepEqual([provenanceOf('signed'), provenanceOf('encrypted')], ['signed', 'encrypted and signed']);
});
