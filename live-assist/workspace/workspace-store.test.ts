import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AgentFrame, AgentServerFrame } from '../contract/socket';
import type { LineListener } from './agent-socket';
import type { Selection } from './state';
import { entry, entryFrame, SAM, summary, waiting, workspace } from './test-frames';
import { WorkspaceStore } from './workspace-store';

const DETAILS = { visitor: { issuer: '', subject: '', displayName: '', protection: 'signed' as const, attributes: [], verifiedAt: '', verifiedUntil: '' }, pageAttributes: [], contact: null };

function openStore({ signedIn = true, last = null as Selection, details = DETAILS } = {}) {
  const sent: AgentFrame[] = [];
  const later: (() => void)[] = [];
  let listener: LineListener | undefined;
  let connected = true;
  let closed = false;
  let ids = 0;
  const store = new WorkspaceStore(SAM, {
    openLine: (given) => {
      listener = given;
      return { send: (frame) => connected && sent.push(frame) > 0, retryNow: () => {}, doubt: () => {}, close: () => void (closed = true) };
    },
    readVisitor: async () => ({ ...details }),
    keepWrapUp: async () => null,
    whoIsSignedIn: async () => (signedIn ? { login: 'sam' } : null),
    newId: () => `m${++ids}`,
    later: (_ms, then) => void later.push(then),
    recall: () => last,
    remember: (selection) => void (last = selection),
  });
  store.open();
  return {
    store,
    hear: (...frames: AgentServerFrame[]) => frames.forEach((frame) => listener!.heard(frame)),
    lose: (opened = true) => {
      connected = false;
      listener!.lost('lost', opened);
    },
    reconnect: (frame: AgentServerFrame) => {
      connected = true;
      listener!.heard(frame);
    },
    closed: () => closed,
    /** What was put off is done. */
    timePasses: () => later.splice(0).forEach((then) => then()),
    /** The frames since the last call. */
    sent: () => sent.splice(0),
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('my conversations are watched from the start, others are not', () => {
  const { hear, sent } = openStore();
  hear(workspace(summary('a'), summary('b', { agent: 'noor' }), waiting('c')));
  assert.deepEqual(sent(), [{ type: 'watch', conversation: 'a', after: 0, latest: 100 }]);
});

test('after a reconnect each transcript goes on after its last number, and unconfirmed messages go again by the same id', () => {
  const { store, hear, lose, reconnect, sent } = openStore();
  hear(workspace(summary('a')), entryFrame('a', entry(1)), entryFrame('a', entry(2)));
  store.draft('a', 'One');
  store.sendDraft('a');
  lose();
  store.draft('a', ' Two ');
  store.sendDraft('a');
  sent();
  reconnect(workspace(summary('a')));
  assert.deepEqual(sent(), [
    { type: 'watch', conversation: 'a', after: 2, latest: 100 },
    { type: 'send', conversation: 'a', id: 'm1', text: 'One' },
    { type: 'send', conversation: 'a', id: 'm2', text: 'Two' },
  ]);
});

test('a gap is asked for, once', () => {
  const { hear, sent } = openStore();
  hear(workspace(summary('a')));
  sent();
  hear(entryFrame('a', entry(1)), entryFrame('a', entry(4)), entryFrame('a', entry(2)), entryFrame('a', entry(3)));
  assert.deepEqual(sent(), [{ type: 'watch', conversation: 'a', after: 1, latest: 100 }]);
});

test('accepting opens the conversation and reads who it is', async () => {
  const { store, hear, sent } = openStore();
  hear(workspace(waiting('a')));
  store.accept('a');
  assert.equal(store.getSnapshot().selection, null);
  hear({ type: 'conversation', conversation: summary('a') });
  assert.deepEqual(store.getSnapshot().selection, { kind: 'conversation', id: 'a' });
  assert.deepEqual(sent().map(({ type }) => type), ['accept', 'watch']);
  await settle();
  assert.equal(store.getSnapshot().conversations.a?.details?.state, 'ready');
});

test('what changes of the visitor is read again, where it was read before', async () => {
  const details = { ...DETAILS, pageAttributes: [] as { type: string }[] };
  const { store, hear } = openStore({ details: details as typeof DETAILS });
  hear(workspace(summary('a'), summary('b')));
  store.select({ kind: 'conversation', id: 'a' });
  await settle();
  details.pageAttributes = [{ type: 'cart' }];
  hear({ type: 'visitor', conversation: 'a' }, { type: 'visitor', conversation: 'b' });
  await settle();
  const { a, b } = store.getSnapshot().conversations;
  assert.deepEqual([a?.details?.state === 'ready' && a.details.pageAttributes, b?.details], [[{ type: 'cart' }], null]);
});

test('a conversation that this agent accepted in another tab does not take over the screen', () => {
  const { store, hear } = openStore();
  hear(workspace(waiting('a')), { type: 'conversation', conversation: summary('a') });
  assert.equal(store.getSnapshot().selection, null);
});

test('an empty draft is not sent; a sent one leaves the composer empty', () => {
  const { store, hear, sent } = openStore();
  hear(workspace(summary('a')));
  sent();
  store.draft('a', '  \n ');
  store.sendDraft('a');
  assert.deepEqual(sent(), []);
  store.draft('a', 'Hello');
  store.sendDraft('a');
  assert.equal(store.getSnapshot().conversations.a?.draft, '');
});

test('a socket that never opens, with nobody signed in, asks to sign in again', async () => {
  const { store, lose } = openStore({ signedIn: false });
  lose(false);
  await settle();
  assert.equal(store.getSnapshot().connection, 'signed out');
});

test('a lost connection of a signed-in agent is a reconnect', async () => {
  const { store, hear, lose } = openStore();
  hear(workspace());
  lose(false);
  await settle();
  assert.equal(store.getSnapshot().connection, 'reconnecting');
});

test('what was open before a page load is opened again, where it still is there', () => {
  for (const [id, opened] of [['a', { kind: 'conversation', id: 'a' }], ['gone', null]] as const) {
    const { store, hear } = openStore({ last: { kind: 'conversation', id } });
    hear(workspace(summary('a')));
    assert.deepEqual(store.getSnapshot().selection, opened);
    store.select(null);
    hear(workspace(summary('a')));
    assert.equal(store.getSnapshot().selection, null);
  }
});

test('subscribers hear of changes only', () => {
  const { store, hear } = openStore();
  let changes = 0;
  const leave = store.subscribe(() => changes++);
  hear(workspace(summary('a')), { type: 'beat' });
  hear(entryFrame('a', entry(1)), entryFrame('a', entry(1)));
  leave();
  hear(entryFrame('a', entry(2)));
  assert.equal(changes, 2);
});

test('a message that was refused is not sent by a reconnect: it waits for the agent', () => {
  const { store, hear, lose, reconnect, sent } = openStore();
  hear(workspace(summary('a')));
  store.draft('a', 'One');
  store.sendDraft('a');
  hear({ type: 'refused', code: 'too_many', message: 'Slow down.', conversation: 'a', id: 'm1' });
  lose();
  sent();
  reconnect(workspace(summary('a')));
  assert.deepEqual(sent().filter(({ type }) => type === 'send'), []);
});

test('a message that nobody confirms says so; without a connection it waits', () => {
  const { store, hear, lose, reconnect, timePasses } = openStore();
  hear(workspace(summary('a')));
  store.draft('a', 'One');
  store.sendDraft('a');
  lose();
  timePasses();
  assert.equal(store.getSnapshot().conversations.a!.pending[0]?.problem, null);
  reconnect(workspace(summary('a')));
  store.draft('a', 'Two');
  store.sendDraft('a');
  timePasses();
  assert.equal(store.getSnapshot().conversations.a!.pending[1]?.problem, 'The service did not answer.');
});

test('where nobody is signed in any more the line is given up: nothing takes the sign-in form away again', async () => {
  const { store, hear, lose, closed } = openStore({ signedIn: false });
  hear(workspace(summary('a')));
  lose(false);
  await settle();
  assert.deepEqual([store.getSnapshot().connection, closed()], ['signed out', true]);
});
