import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyName } from './survey-name';

const NAMES: [typed: string, shown: string][] = [
  ['Zoë O’Neill-Łukasz', 'Zoë O’Neill-Łukasz'],
  ['Ada Whitfield 🛡️', 'Ada Whitfield □'],
  ['Ada Whitfield ✅', 'Ada Whitfield □'],
  ['Ada \u202edleiftihW', 'Ada  dleiftihW'],
];

for (const [typed, shown] of NAMES) test(`Who typed “${typed}” is shown as “${shown}”`, () => assert.equal(surveyName({ name: typed }), shown));
