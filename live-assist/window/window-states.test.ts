import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Entry } from '../contract/transcript';
import { applyStatus } from './conversation';
import { INITIAL, type ChatState } from './state';
import { createStore } from './store';
import { watchUnread } from './unread';
import { stateOf, watchStates } from './window-states';

const line = (number: number, sender: Entry['sender'] = 'agent'): Entry => ({ number, kind: 'text', sender, authorName: 'Sam', id: `${number}`, text: '', at: '' });

const table: [phase: ChatState['phase'], entries: Entry[], state: string | null, more?: Partial<ChatState>][] = [
  ['connecting', [], 'preChat'],
  ['restoring', [], null],
  ['waiting', [line(1, 'visitor')], 'waiting'],
  ['chatting', [line(1, 'visitor')], 'chatting'],
  ['chatting', [line(1, 'visitor'), line(2)], 'interactive'],
  ['ended', [line(1)], 'ended'],
  ['ended', [line(1)], 'postChat', { agentName: 'Sam' }],
  ['ended', [line(1)], 'ended', { agentName: 'Sam', rating: 4 }],
  ['survey', [], 'offline'],
  ['failed', [], null],
];

for (const [phase, entries, state, more] of table)
  test(`${phase} with ${entries.length} messages${more ? ` and ${Object.keys(more).join(', ')}` : ''} is told as ${state}`, () => assert.equal(stateOf({ ...INITIAL, phase, entries, ...more }), state));

test('each documented state is told once, however often the window changes', () => {
  const store = createStore<ChatState>(INITIAL);
  const told: string[] = [];
  watchStates(store, (state) => told.push(state));
  store.set({ phase: 'waiting' });
  store.set({ entries: [line(1, 'visitor')] });
  store.set({ phase: 'chatting' });
  store.set({ entries: [line(1, 'visitor'), line(2)] });
  store.set({ phase: 'ended' });
  assert.deepEqual(told, ['waiting', 'chatting', 'interactive', 'ended']);
});

test('a status moves the window on; the end clears what was going on', () => {
  const status = { id: 'c', agentName: 'Sam', agentPresent: true, visitorPresent: true, lastNumber: 3, visitorRead: 1, agentRead: 2, rating: null };
  assert.deepEqual(applyStatus({ ...status, state: 'chatting' }), { conversation: 'c', phase: 'chatting', agentName: 'Sam', agentPresent: true, visitorRead: 1, agentRead: 2, rating: null });
  assert.deepEqual(applyStatus({ ...status, state: 'ended' }), { conversation: 'c', phase: 'ended', agentName: 'Sam', agentPresent: true, visitorRead: 1, agentRead: 2, rating: null, agentTyping: false, reconnecting: false });
});

test("unread are the agent's messages that came while the window was away", () => {
  const store = createStore<ChatState>(INITIAL);
  const told: number[] = [];
  const unread = watchUnread(store, { count: (count) => void told.push(count), read: () => true });
  store.set({ entries: [line(1)] });
  unread.setVisible(false);
  store.set({ entries: [line(1), line(2), line(3, 'visitor'), line(4)] });
  unread.setVisible(true);
  assert.deepEqual(told, [2, 0]);
});

test('what is read in another tab is read here, and what is read here is told once', () => {
  const store = createStore<ChatState>(INITIAL);
  const told: number[] = [];
  const read: number[] = [];
  const unread = watchUnread(store, { count: (count) => void told.push(count), read: (number) => read.push(number) > 0 });
  unread.setVisible(false);
  store.set({ entries: [line(1), line(2)] });
  store.set({ visitorRead: 2 });
  unread.setVisible(true);
  store.set({ entries: [line(1), line(2), line(3)] });
  store.set({ agentTyping: true });
  assert.deepEqual([told, read], [[2, 0], [3]]);
});

test('what was told to be read as the connection died is told again', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const store = createStore<ChatState>(INITIAL);
  const read: number[] = [];
  watchUnread(store, { count: () => {}, read: (number) => !store.get().reconnecting && read.push(number) > 0 });
  store.set({ entries: [line(1)] });
  store.set({ reconnecting: true });
  store.set({ reconnecting: false });
  mock.timers.tick(1_000);
  store.set({ visitorRead: 1 });
  mock.timers.tick(1_000);
  assert.deepEqual(read, [1, 1]);
  mock.timers.reset();
});
