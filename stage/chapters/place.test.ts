import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chapter } from './chapter';
import { moved, placeOf, readPlace, writePlace } from './place';

const step = { do: 'Do', notice: 'Notice', notes: 'Notes', actions: [] };
const chapters: Chapter[] = [
  { id: 'one', title: 'One', story: 'S', prepare: {}, steps: [step, step] },
  { id: 'two', title: 'Two', story: 'S', prepare: {}, steps: [step] },
];
const walk = (from: string, by: 1 | -1) => writePlace(moved(chapters, placeOf(chapters, readPlace(from)), by));

const STEPS: [from: string, by: 1 | -1, to: string][] = [
  ['one 0', 1, 'one 1'],
  ['one 1', 1, 'two 0'],
  ['two 0', 1, 'two 0'],
  ['two 0', -1, 'one 1'],
  ['one 1', -1, 'one 0'],
  ['one 0', -1, 'one 0'],
];
for (const [from, by, to] of STEPS) test(`${by > 0 ? 'next' : 'back'}: ${from} → ${to}`, () => assert.equal(walk(from, by), to));

const READ: [text: string | null, place: string][] = [
  [null, 'one 0'],
  ['', 'one 0'],
  ['three 1', 'one 0'],
  ['one 9', 'one 1'],
  ['one -1', 'one 0'],
  ['one many', 'one 0'],
  ['two', 'two 0'],
];
for (const [text, place] of READ) test(`remembered ${text}: ${place}`, () => assert.equal(writePlace(placeOf(chapters, readPlace(text))), place));
