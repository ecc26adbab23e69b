// Whom the stage asks to click something, and whose answers it takes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHandLine, readPerson } from './hand-line';

const ORIGIN = 'http://127.0.0.1:3000';
const HOW = { moveMs: 0, signal: new AbortController().signal };

/** A page in a frame, and the stage's own window. */
function world() {
  const stage = new EventTarget();
  const sent: { message: { type: string; id: string }; to: string }[] = [];
  const page = { postMessage: (message: unknown, to: unknown) => void sent.push({ message: message as { type: string; id: string }, to: String(to) }) };
  const say = (data: object, { origin = ORIGIN, source = page as unknown }: { origin?: string; source?: unknown } = {}) =>
    stage.dispatchEvent(Object.assign(new Event('message'), { data: { id: sent[0]!.message.id, ...data }, origin, source }));
  return { sent, say, line: openHandLine(() => page, ORIGIN, stage as unknown as Window) };
}

test('a gesture goes to the exact origin, again until it is taken, and is done once', async () => {
  const { sent, say, line } = world();
  const done = line.ask('accept', { visitor: 'Ada' }, HOW);
  await new Promise((resolve) => setTimeout(resolve, 450));
  const { length } = sent;
  assert.ok(length >= 2);
  say({ type: 'hand:taken' });
  await new Promise((resolve) => setTimeout(resolve, 450));
  assert.equal(sent.length, length);
  assert.deepEqual(new Set(sent.map(({ to }) => to)), new Set([ORIGIN]));
  assert.equal(new Set(sent.map(({ message }) => message.id)).size, 1);
  say({ type: 'hand:done' });
  await done;
});

test('what the page could not do is said', async () => {
  const { say, line } = world();
  const done = line.ask('accept', {}, HOW);
  say({ type: 'hand:failed', message: 'A chat with Ada is not there.' });
  await assert.rejects(done, /not there/);
});

const IGNORED: [title: string, data: object, from?: { origin?: string; source?: unknown }][] = [
  ['another origin', { type: 'hand:done' }, { origin: 'https://evil.example' }],
  ['another window', { type: 'hand:done' }, { source: {} }],
  ['another gesture', { type: 'hand:done', id: 'another' }],
  ['another message', { type: 'live-assist:agent' }],
];
for (const [title, data, from] of IGNORED)
  test(`an answer is ignored: ${title}`, async () => {
    const { say, line } = world();
    let settled = false;
    const done = line.ask('accept', {}, HOW).finally(() => (settled = true));
    say(data, from);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(settled, false);
    say({ type: 'hand:done' });
    await done;
  });

test('whoever takes over stops the page, too', async () => {
  const { sent, line } = world();
  const abort = new AbortController();
  const done = line.ask('reply', { text: 'Hello' }, { moveMs: 0, signal: abort.signal });
  abort.abort(new Error('taken over'));
  await assert.rejects(done, /taken over/);
  assert.equal(sent.at(-1)!.message.type, 'hand:stop');
});

const frame = {} as MessageEventSource;
const read = (data: unknown, origin = ORIGIN, source: MessageEventSource | null = frame) => readPerson({ data, origin, source }, { origin: ORIGIN, frames: [frame, undefined] });
test('a person who pressed something is heard from the two windows alone', () => {
  assert.deepEqual(read({ type: 'hand:person' }), {});
  assert.deepEqual(read({ type: 'hand:key', key: 'PageDown' }), { key: 'PageDown' });
  for (const wrong of [read({ type: 'hand:person' }, 'https://evil.example'), read({ type: 'hand:person' }, ORIGIN, {} as MessageEventSource), read({ type: 'hand:person' }, ORIGIN, null), read({ type: 'hand:key' }), read(null)]) assert.equal(wrong, undefined);
});
