// Who may have something clicked in Live Assist's pages: the stage around them, of the one origin, and nothing but what is on the list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { obeyStage } from './obey';

const STAGE = 'http://localhost:3000';
type Listener = (event: object) => void;

/** A page of Live Assist's, the stage around it, and what was done and said. */
function world() {
  const listeners = new Map<string, Listener>();
  const done: string[] = [];
  const said: { message: { type: string; message?: string }; to: string }[] = [];
  const top = { postMessage: (message: unknown, to: unknown) => void said.push({ message: message as { type: string }, to: String(to) }) };
  const self = { document: {}, addEventListener: (type: string, listen: Listener) => void listeners.set(type, listen), removeEventListener: (type: string) => void listeners.delete(type) };
  const gestures = { accept: async (_: unknown, { visitor = '' }) => void done.push(visitor), fail: () => Promise.reject(new Error('It is not there.')) };
  const end = obeyStage({ self: self as unknown as Window, top, origin: STAGE }, gestures);
  const hear = (data: unknown, { source = top as unknown, origin = STAGE } = {}) => listeners.get('message')?.({ data, source, origin });
  return { hear, done, said, end, fire: (type: string, event: object) => listeners.get(type)?.(event), types: () => said.map(({ message }) => message.type) };
}

const ACCEPT = { type: 'hand:do', id: '1', name: 'accept', texts: { visitor: 'Ada' }, moveMs: 0 };
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('what is asked for is taken, done once however often it is asked, and said to the exact origin', async () => {
  const { hear, done, said, types } = world();
  hear(ACCEPT);
  hear(ACCEPT);
  await settled();
  assert.deepEqual(done, ['Ada']);
  assert.deepEqual(types().sort(), ['hand:done', 'hand:taken', 'hand:taken']);
  assert.deepEqual(new Set(said.map(({ to }) => to)), new Set([STAGE]));
});

test('what cannot be done is said with its reason', async () => {
  const { hear, said } = world();
  hear({ ...ACCEPT, name: 'fail' });
  await settled();
  assert.deepEqual(said.at(-1)!.message, { type: 'hand:failed', id: '1', message: 'It is not there.' });
});

const IGNORED: [title: string, data: unknown, from?: { source?: unknown; origin?: string }][] = [
  ['another origin', ACCEPT, { origin: 'https://evil.example' }],
  ['another window of the right origin: the brand’s page', ACCEPT, { source: {} }],
  ['a gesture that is not on the list', { ...ACCEPT, name: 'delete everything' }],
  ['a gesture that every object has', { ...ACCEPT, name: 'constructor' }],
  ['texts that are none', { ...ACCEPT, texts: { visitor: 7 } }],
  ['a text without end', { ...ACCEPT, texts: { visitor: 'x'.repeat(501) } }],
  ['a hand that never arrives', { ...ACCEPT, moveMs: 1e9 }],
  ['no number', { ...ACCEPT, id: 7 }],
  ['nothing', null],
];
for (const [title, data, from] of IGNORED)
  test(`ignored: ${title}`, async () => {
    const { hear, done, said } = world();
    hear(data, from);
    await settled();
    assert.deepEqual([done, said], [[], []]);
  });

test('a person who presses something is told of, and a key of the stage as such where nobody types', () => {
  const { fire, types, said } = world();
  fire('pointerdown', { isTrusted: true });
  fire('pointerdown', { isTrusted: false });
  assert.deepEqual(types(), ['hand:person']);
  fire('keydown', { isTrusted: true, key: 'PageDown', target: null });
  assert.deepEqual(said.at(-1)!.message, { type: 'hand:key', key: 'PageDown' });
  const at = (selectors: string) => ({ closest: (asked: string) => (asked.split(', ').includes(selectors) ? {} : null) });
  const KEYS: [key: object, told: 'hand:key' | 'hand:person'][] = [
    [{ key: 'p' }, 'hand:key'],
    [{ key: 'N' }, 'hand:key'],
    [{ key: ' ' }, 'hand:key'],
    [{ key: ' ', target: at('button') }, 'hand:person'],
    [{ key: 'n', target: at('textarea') }, 'hand:person'],
    [{ key: 'n', target: at('[role=log]') }, 'hand:key'],
    [{ key: 'PageDown', target: at('[role=log]') }, 'hand:person'],
    [{ key: 'p', ctrlKey: true }, 'hand:person'],
    [{ key: 'p', repeat: true }, 'hand:person'],
    [{ key: 's' }, 'hand:person'],
  ];
  for (const [key, told] of KEYS) {
    fire('keydown', { isTrusted: true, target: null, ...key });
    assert.equal(types().at(-1), told, JSON.stringify(key));
  }
  const { length } = said;
  fire('keydown', { isTrusted: false, key: 'p', target: null });
  assert.equal(said.length, length);
});

test('after the end nobody is heard', async () => {
  const { hear, done, end } = world();
  end();
  hear(ACCEPT);
  await settled();
  assert.deepEqual(done, []);
});
