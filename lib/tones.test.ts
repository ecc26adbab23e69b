import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './colour';
import { READABLE, tonesOf, type ThemeColours } from './tones';

const BANK: ThemeColours = { primary: '#0b3d4f', onPrimary: '#ffffff', accent: '#c8553d', surface: '#f7f4ee', ink: '#12262e' };
const YELLOW: ThemeColours = { primary: '#ffd400', onPrimary: '#101216', accent: '#1f9e91', surface: '#fffdf2', ink: '#1a1708' };
const MIDDLING: ThemeColours = { primary: '#d6322b', onPrimary: '#ffffff', accent: '#1f9e91', surface: '#fff8f7', ink: '#2a1413' };

for (const [name, theme] of Object.entries({ BANK, YELLOW, MIDDLING }))
  for (const scheme of ['light', 'dark'] as const)
    test(`${name}, ${scheme}: whatever stands upon anything can be read`, () => {
      const tones = tonesOf(theme)[scheme];
      const pairs = [[tones.onPrimary, tones.primary], [tones.onPrimaryQuiet, tones.primary], ...[tones.surface, tones.panel].flatMap((ground) => [[tones.ink, ground], [tones.muted, ground], [tones.text, ground]])];
      for (const [text, ground] of pairs) assert.ok(contrast(text!, ground!) >= READABLE, `${text} on ${ground}: ${contrast(text!, ground!)}`);
    });

test('links have the primary colour where it can be read on paper, and else the ink', () => {
  assert.equal(tonesOf(BANK).light.text, BANK.primary);
  assert.equal(tonesOf(YELLOW).light.text, YELLOW.ink);
});

test('in the dark a colour grows lighter only as far as its text can bear', () => {
  assert.notEqual(tonesOf(BANK).dark.primary, BANK.primary);
  assert.equal(tonesOf(MIDDLING).dark.primary, MIDDLING.primary);
});
