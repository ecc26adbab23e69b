import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCalls, listConversations, unreadOf } from './lists';
import { reduce } from './reduce';
import type { Conversation, WorkspaceState } from './state';
import { afterFrames, entry, entryFrame, summary, waiting, workspace } from './test-frames';

const numbers = (state: WorkspaceState, id: string) => state.conversations[id]!.entries.map(({ number }) => number);
const surveyed = (id: string) => ({ type: 'survey', survey: { id, cause: 'no_agent', name: 'Grace', contact: '-', message: 'Hi', at: `2026-11-22T10:0${id}:00.000Z` } }) as const;

test('entries stand in the order of their numbers, each once', () => {
  const state = afterFrames(workspace(summary('a')), ...[2, 1, 4, 2, 3, 4].map((number) => entryFrame('a', entry(number))));
  assert.deepEqual(numbers(state, 'a'), [1, 2, 3, 4]);
});

test('a repeated entry changes nothing at all', () => {
  const state = afterFrames(workspace(summary('a')), entryFrame('a', entry(1)));
  assert.equal(reduce(state, { type: 'frame', frame: entryFrame('a', entry(1)) }), state);
});

test("the visitor's messages are unread until the agent looks, or has answered", () => {
  const frames = [workspace(summary('a')), entryFrame('a', entry(1)), entryFrame('a', entry(2, { sender: 'agent', authorName: 'Sam Okafor' })), entryFrame('a', entry(3)), entryFrame('a', entry(4))];
  const state = afterFrames(...frames);
  assert.equal(unreadOf(state.conversations.a!), 2);
  const looking = reduce(state, { type: 'selected', selection: { kind: 'conversation', id: 'a' } });
  assert.equal(unreadOf(looking.conversations.a!), 0);
});

test('what arrives while the agent looks elsewhere is unread, also in the selected conversation', () => {
  let state = afterFrames(workspace(summary('a'), summary('b')));
  state = reduce(state, { type: 'selected', selection: { kind: 'conversation', id: 'a' } });
  state = reduce(state, { type: 'frame', frame: entryFrame('a', entry(1)) });
  state = reduce(state, { type: 'frame', frame: entryFrame('b', entry(1)) });
  assert.deepEqual([unreadOf(state.conversations.a!), unreadOf(state.conversations.b!)], [0, 1]);
  state = reduce(state, { type: 'visible', visible: false });
  state = reduce(state, { type: 'frame', frame: entryFrame('a', entry(2)) });
  assert.equal(unreadOf(state.conversations.a!), 1);
  assert.equal(unreadOf(reduce(state, { type: 'visible', visible: true }).conversations.a!), 0);
});

test('lists: the longest waiting first, mine apart from my colleagues', () => {
  const conversations = [waiting('late', { createdAt: '2026-11-22T10:05:00.000Z' }), waiting('early'), summary('mine'), summary('theirs', { agent: 'noor' }), summary('over', { state: 'ended' })];
  const state = afterFrames(workspace(...conversations));
  const lists = listConversations(state);
  const ids = Object.fromEntries(Object.entries(lists).map(([name, list]: [string, Conversation[]]) => [name, list.map(({ summary: { id } }) => id)]));
  assert.deepEqual(ids, { waiting: ['early', 'late'], mine: ['mine'], colleagues: ['theirs'], ended: ['over'] });
  assert.equal(countCalls(state), 2);
});

test('after a reconnect transcript, draft and unconfirmed messages are still there', () => {
  let state = afterFrames(workspace(summary('a')), entryFrame('a', entry(1)));
  state = reduce(state, { type: 'drafted', conversation: 'a', text: 'half a sen' });
  state = reduce(state, { type: 'queued', conversation: 'a', message: { id: 'm1', text: 'Hello', at: '', problem: null } });
  state = reduce(state, { type: 'connection', connection: 'reconnecting' });
  state = reduce(state, { type: 'frame', frame: workspace(summary('a', { lastNumber: 3 })) });
  const { entries, draft, pending } = state.conversations.a!;
  assert.deepEqual([state.connection, entries.length, draft, pending.map(({ id }) => id)], ['open', 1, 'half a sen', ['m1']]);
});

test('a stored message becomes its entry, and the entry that follows is the same one', () => {
  let state = afterFrames(workspace(summary('a')));
  state = reduce(state, { type: 'queued', conversation: 'a', message: { id: 'm1', text: 'Hello', at: '', problem: null } });
  state = reduce(state, { type: 'frame', frame: { type: 'stored', conversation: 'a', id: 'm1', number: 1, at: '2026-11-22T10:03:00.000Z' } });
  assert.deepEqual([state.conversations.a!.pending.length, state.conversations.a!.entries[0]?.text], [0, 'Hello']);
  state = reduce(state, { type: 'frame', frame: entryFrame('a', entry(1, { id: 'm1', sender: 'agent', text: 'Hello' })) });
  assert.deepEqual(numbers(state, 'a'), [1]);
});

test('an entry of the visitor never removes a message of the agent that bears the same id', () => {
  let state = afterFrames(workspace(summary('a')));
  state = reduce(state, { type: 'queued', conversation: 'a', message: { id: 'm1', text: 'Hello', at: '', problem: null } });
  state = reduce(state, { type: 'frame', frame: entryFrame('a', entry(1, { id: 'm1' })) });
  assert.equal(state.conversations.a!.pending.length, 1);
});

test('a refused message says why; a refusal of anything else is a notice, and frees the accept buttons', () => {
  let state = afterFrames(workspace(summary('a'), waiting('b')));
  state = reduce(state, { type: 'queued', conversation: 'a', message: { id: 'm1', text: 'Hello', at: '', problem: null } });
  state = reduce(state, { type: 'frame', frame: { type: 'refused', code: 'too_many', message: 'Slow down.', conversation: 'a', id: 'm1' } });
  assert.equal(state.conversations.a!.pending[0]?.problem, 'Slow down.');
  state = reduce(state, { type: 'accepting', conversation: 'b' });
  state = reduce(state, { type: 'frame', frame: { type: 'refused', code: 'already_accepted', message: 'Too late.', conversation: 'b' } });
  assert.deepEqual([state.accepting, state.notice], [null, 'Too late.']);
});

test('who newly waits is announced, once, and not after they were accepted', () => {
  const before = afterFrames(workspace(waiting('a')));
  assert.equal(before.announcement, '');
  const after = reduce(before, { type: 'frame', frame: { type: 'conversation', conversation: waiting('b', { visitorName: 'Łukasz' }) } });
  assert.equal(after.announcement, 'Łukasz is waiting');
  const accepted = reduce(after, { type: 'frame', frame: { type: 'conversation', conversation: waiting('b', { visitorName: 'Łukasz', state: 'chatting' }) } });
  assert.equal(accepted.announcement, '');
});

test('surveys: newest first, a new one is marked until it is opened, a repeated one is one', () => {
  let state = afterFrames(workspace(), surveyed('1'), surveyed('2'), surveyed('2'));
  assert.deepEqual([state.surveys.map(({ id }) => id), state.newSurveys], [['2', '1'], ['1', '2']]);
  state = reduce(state, { type: 'selected', selection: { kind: 'survey', id: '2' } });
  assert.deepEqual(state.newSurveys, ['1']);
});

test('a conversation that is gone after a reset is no longer selected', () => {
  let state = afterFrames(workspace(summary('a')));
  state = reduce(state, { type: 'selected', selection: { kind: 'conversation', id: 'a' } });
  assert.equal(reduce(state, { type: 'frame', frame: workspace() }).selection, null);
});

test('messages elsewhere are announced each: what is said twice alike is read once', () => {
  const told = (count: number) => afterFrames(workspace(summary('a')), ...Array.from({ length: count }, (_, index) => entryFrame('a', entry(index + 1)))).announcement;
  assert.deepEqual([told(1), told(2)], ['New message from Ada Whitfield', '2 new messages from Ada Whitfield']);
});

test('of the conversations that ended, those of long ago are forgotten, but for the one that is open', () => {
  const ended = (minute: number) => summary(`e${minute}`, { state: 'ended', endedAt: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z` });
  let state = afterFrames(workspace(summary('mine'), ...Array.from({ length: 50 }, (_, minute) => ended(minute))));
  state = reduce(state, { type: 'selected', selection: { kind: 'conversation', id: 'e0' } });
  for (const minute of [50, 51]) state = reduce(state, { type: 'frame', frame: { type: 'conversation', conversation: ended(minute) } });
  const ids = Object.keys(state.conversations);
  assert.deepEqual([ids.length, ids.includes('e0'), ids.includes('e1'), ids.includes('mine')], [52, true, false, true]);
});

test('earlier messages that are refused can be asked for again', () => {
  let state = reduce(afterFrames(workspace(summary('a'))), { type: 'asked for older', conversation: 'a' });
  state = reduce(state, { type: 'frame', frame: { type: 'refused', code: 'unavailable', message: 'Not now.', conversation: 'a' } });
  assert.equal(state.conversations.a!.loadingOlder, false);
});
