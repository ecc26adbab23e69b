import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastProblems } from './contrast';

const GOOD = { primary: '#0b3d4f', onPrimary: '#ffffff', accent: '#c8553d', surface: '#f7f4ee', ink: '#12262e' };

test('colours that can be read have no problem, also the brightest brand with dark text on it', () => {
  assert.deepEqual(contrastProblems(GOOD), []);
  assert.deepEqual(contrastProblems({ ...GOOD, primary: '#ffd400', onPrimary: '#101216' }), []);
});

const BAD: [title: string, change: Partial<typeof GOOD>, field: string, says: RegExp][] = [
  ['white on yellow', { primary: '#ffd400' }, 'onPrimary', /is 1\.4\d:1, and 4\.5:1 is needed/],
  ['white on a grey just too light', { primary: '#777777' }, 'onPrimary', /is 4\.47:1, and 4\.5:1/],
  ['grey ink', { ink: '#6b6b6b' }, 'ink', /7:1 is needed/],
  ['ink that is dark enough for white, and not for the surface', { ink: '#505050', surface: '#e4e0d8' }, 'ink', /ink on surface is 6\.\d+:1, and 7:1 is needed/],
  ['a surface too deep for green', { surface: '#c4c0b8' }, 'surface', /green, on surface/],
  ['white on black, as for the dark scheme', { surface: '#10131a', ink: '#f5f5f5' }, 'surface', /name the colours of the light scheme/],
];
for (const [title, change, field, says] of BAD)
  test(`${title}: ${field} is named, with the ratio and what would do`, () => {
    const theme = { ...GOOD, ...change };
    const problem = contrastProblems(theme).find((one) => one.field === field);
    assert.match(problem?.message ?? '', says);
    const better = /(#[0-9a-f]{6}) would do/.exec(problem!.message)?.[1];
    if (!/light scheme/.test(problem!.message)) assert.ok(better && !contrastProblems({ ...theme, [field]: better }).some((one) => one.field === field), problem!.message);
  });

test('each colour is named once', () => {
  const fields = contrastProblems({ ...GOOD, primary: '#ffd400', ink: '#8a8a8a', surface: '#e8e4dc' }).map(({ field }) => field);
  assert.deepEqual(fields.sort(), ['ink', 'onPrimary']);
});
