import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkspaceEvent } from './events';
import { reduce } from './reduce';
import { afterFrames, summary, workspace } from './test-frames';
import { wrapUpNotes } from './wrap-up-notes';

/** A note on conversation `a` that is over; `answers` are the service's, in turn. */
function openNote(answers: (string | null)[]) {
  let state = afterFrames(workspace(summary('a', { state: 'ended' })));
  const kept: string[] = [];
  const waiting: (() => void)[] = [];
  const dispatch = (event: WorkspaceEvent) => void (state = reduce(state, event));
  const keep = wrapUpNotes({
    find: (id) => state.conversations[id],
    dispatch,
    keep: (_id, text) => new Promise((resolve) => (kept.push(text), waiting.push(() => resolve(answers.shift() ?? null)))),
  });
  return {
    keep: () => keep('a'),
    type: (text: string) => dispatch({ type: 'wrap-up drafted', conversation: 'a', text, problem: null }),
    /** The service answers the oldest request. */
    answer: async () => (waiting.shift()!(), await new Promise((resolve) => setImmediate(resolve))),
    kept,
    note: () => ({ typed: state.conversations.a!.wrapUp, stored: state.conversations.a!.summary.wrapUp }),
  };
}

test('spaces and lines at the end survive a pause', async () => {
  const { keep, type, answer, kept, note } = openNote([]);
  type('Refund agreed.\n');
  void keep();
  await answer();
  assert.deepEqual([kept, note()], [['Refund agreed.'], { typed: { text: 'Refund agreed.\n', problem: null }, stored: 'Refund agreed.' }]);
});

test('one request at a time: what was typed meanwhile goes after it', async () => {
  const { keep, type, answer, kept, note } = openNote([]);
  type('Refund');
  void keep();
  type('Refund agreed');
  void keep();
  assert.deepEqual(kept, ['Refund']);
  await answer();
  assert.deepEqual(kept, ['Refund', 'Refund agreed']);
  await answer();
  assert.deepEqual(note(), { typed: null, stored: 'Refund agreed' });
});

test('what could not be kept stays as it was typed, with why, and is not tried for ever', async () => {
  const { keep, type, answer, kept, note } = openNote(['Not now.']);
  type('Refund');
  void keep();
  type('Refund agreed');
  await answer();
  assert.deepEqual([kept, note()], [['Refund'], { typed: { text: 'Refund agreed', problem: 'Not now.' }, stored: '' }]);
});
