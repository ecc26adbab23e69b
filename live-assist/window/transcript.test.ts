import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../contract/transcript';
import type { Outgoing } from './state';
import { insertEntry, lastSeen, markProblem, markStored } from './transcript';

const entry = (number: number, sender: Entry['sender'] = 'agent'): Entry => ({ number, kind: 'text', sender, authorName: null, id: `id-${number}`, text: `text ${number}`, at: '2026-11-22T10:00:00Z' });
const outgoing = (id: string): Outgoing => ({ id, text: `text of ${id}`, at: '2026-11-22T10:00:00Z', problem: null });
const numbers = (entries: Entry[]) => entries.map(({ number }) => number);

test('entries stand in the order of their numbers, each once, however they arrive', () => {
  let transcript = { entries: [] as Entry[], outbox: [] as Outgoing[] };
  for (const number of [2, 1, 3, 2, 1]) transcript = insertEntry(transcript, entry(number));
  assert.deepEqual(numbers(transcript.entries), [1, 2, 3]);
});

test("one's own entry leaves the outbox, also where its acknowledgement was lost", () => {
  const { entries, outbox } = insertEntry({ entries: [], outbox: [outgoing('id-1'), outgoing('id-2')] }, entry(1, 'visitor'));
  assert.deepEqual([numbers(entries), outbox.map(({ id }) => id)], [[1], ['id-2']]);
});

test("an agent's entry with the same id takes nothing out of the outbox", () => {
  assert.equal(insertEntry({ entries: [], outbox: [outgoing('id-1')] }, entry(1, 'agent')).outbox.length, 1);
});

test('an acknowledged message is an entry, with the text as it was sent', () => {
  const { entries, outbox } = markStored({ entries: [], outbox: [outgoing('a')] }, { id: 'a', number: 4, at: '2026-11-22T10:01:00Z' });
  assert.deepEqual([entries[0]?.number, entries[0]?.text, outbox], [4, 'text of a', []]);
});

test('an acknowledgement and the entry, in either order, make one line', () => {
  const stored = { id: 'id-1', number: 1, at: '2026-11-22T10:01:00Z' };
  const start = { entries: [], outbox: [outgoing('id-1')] };
  assert.equal(insertEntry(markStored(start, stored), entry(1, 'visitor')).entries.length, 1);
  assert.equal(markStored(insertEntry(start, entry(1, 'visitor')), stored).entries.length, 1);
});

test('what is asked for on reconnect begins at the first gap', () => {
  assert.deepEqual([[], [1], [1, 2, 4], [2, 3]].map((list) => lastSeen(list.map((number) => entry(number)))), [0, 1, 2, 3]);
});

test('a problem is noted at one message, and taken away again', () => {
  const noted = markProblem([outgoing('a'), outgoing('b')], 'b', 'Too long.');
  assert.deepEqual(noted.map(({ problem }) => problem), [null, 'Too long.']);
  assert.deepEqual(markProblem(noted, 'b', null).map(({ problem }) => problem), [null, null]);
});
