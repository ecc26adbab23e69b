import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, mix, over } from './colour';

const CONTRASTS: [one: string, other: string, expected: number][] = [
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#777777', 1],
  // The WCAG's own well-known borderline pair.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#FF0000', '#ffffff', 4],
];
for (const [one, other, expected] of CONTRASTS) test(`contrast of ${one} and ${other} is ${expected}`, () => assert.equal(Math.round(contrast(one, other) * 100) / 100, expected));

// As Chromium draws them.
const MIXTURES: [one: string, share: number, other: string, expected: string][] = [
  ['#0b3d4f', 1, '#ffffff', '#0b3d4f'],
  ['#0b3d4f', 0, '#ffffff', '#ffffff'],
  ['#ffffff', 0.5, '#000000', '#636363'],
  ['#ff0000', 0.5, '#0000ff', '#8c53a2'],
];
for (const [one, share, other, expected] of MIXTURES) test(`${share} of ${one} in ${other} is ${expected}`, () => assert.equal(mix(one, share, other), expected));

test('half transparent white upon black is grey', () => assert.equal(over('#ffffff', 0.5, '#000000'), '#808080'));
