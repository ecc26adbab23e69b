import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entry } from '../workspace/test-frames';
import { toChunks, CHUNK } from './chunks';
import { beginsDay, nameDay } from './days';
import { addEntries, completeTo, hasOlder } from './entries';
import { cutAtMatches, findEntries, toPattern } from './search';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => entry(from + index));
const numbers = (entries: { number: number }[]) => entries.map(({ number }) => number);

test('what comes late, twice or earlier finds its place', () => {
  const entries = range(101, 110);
  assert.deepEqual(numbers(addEntries(entries, [entry(111)])), numbers(range(101, 111)));
  assert.deepEqual(numbers(addEntries(entries, range(95, 103))), numbers(range(95, 110)));
  assert.equal(addEntries(entries, range(103, 105)), entries);
  assert.deepEqual([completeTo([]), completeTo(entries), completeTo([entry(5), entry(6), entry(9)])], [0, 110, 6]);
  assert.deepEqual([hasOlder([]), hasOlder(range(1, 3)), hasOlder(range(2, 3))], [false, false, true]);
});

test('a new message makes one new chunk, and earlier ones leave the others as they are', () => {
  const entries = range(1, 3 * CHUNK - 1);
  const first = toChunks(entries);
  const second = toChunks([...entries, entry(3 * CHUNK)], first);
  assert.deepEqual([first.length, second.length], [3, 3]);
  assert.deepEqual(first.map((chunk, index) => chunk === second[index]), [true, true, false]);
  const late = toChunks(entries.slice(CHUNK));
  assert.equal(toChunks(entries, late)[2], late[1]);
});

test('ten thousand messages are cut up in a few milliseconds', () => {
  const entries = range(1, 10_000);
  const chunks = toChunks(entries);
  const started = performance.now();
  for (let n = 1; n <= 10; n++) toChunks([...entries, entry(10_000 + n)], chunks);
  assert(performance.now() - started < 500);
});

test('a day is named as people do', () => {
  const now = new Date(2026, 10, 22, 12);
  const at = (...parts: [number, number, number, number]) => new Date(...parts).toISOString();
  assert.deepEqual(
    [at(2026, 10, 22, 1), at(2026, 10, 21, 23), at(2026, 10, 20, 9), at(2025, 11, 31, 9)].map((one) => nameDay(one, 'en-GB', now).replace(',', '')),
    ['Today', 'Yesterday', 'Friday 20 November', 'Wednesday 31 December 2025'],
  );
  assert.equal(beginsDay(at(2026, 10, 22, 1), undefined, now), false);
  assert.equal(beginsDay(at(2026, 10, 21, 1), undefined, now), true);
  assert.equal(beginsDay(at(2026, 10, 22, 1), at(2026, 10, 21, 23), now), true);
});

test('words are found in any case, and what has a meaning in patterns is a character here', () => {
  const entries = [entry(1, { text: 'What is 1.50 (GROSS)?' }), entry(2, { kind: 'ended', text: 'gross' }), entry(3, { text: 'gross, Gross' })];
  assert.deepEqual(findEntries(entries, toPattern('gross')), [1, 3]);
  assert.deepEqual(findEntries(entries, toPattern('1.5')), [1]);
  assert.deepEqual(findEntries(entries, toPattern('1x5')), []);
  assert.deepEqual(findEntries(entries, toPattern('(gross)?')), [1]);
  for (const sign of ['-', '/', '\\', ']', '}', '^', '$', '#', '&', ',', '=', '<', '!', '~', '"', '`', '%', '@', ':', ';'])
    assert.deepEqual(findEntries([entry(1, { text: `a${sign}b` })], toPattern(`a${sign}b`)), [1], sign);
  assert.equal(toPattern(' g '), undefined);
  assert.deepEqual(cutAtMatches('gross, Gross!', toPattern('GROSS')!), ['', 'gross', ', ', 'Gross', '!']);
});
