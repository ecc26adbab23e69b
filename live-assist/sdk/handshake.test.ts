import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FromWindow } from '../contract/page';
import { openLine } from './handshake';

const ORIGIN = 'https://live-assist.example';
const method = { name: 'lpGetAuthenticationToken', context: '' };
const prove = (attempt: number) => ({ type: 'lp:prove', attempt, method, timeLimitMs: 10_000, silent: false });

/** A page with the SDK's frame in it. `receive` is a message that arrives at the page. */
function makePage() {
  const heard: string[] = [];
  const sent: unknown[][] = [];
  const target = new EventTarget();
  const inner = { postMessage: (...message: unknown[]) => sent.push(message) };
  const frame = { contentWindow: inner } as unknown as HTMLIFrameElement;
  Object.assign(globalThis, { addEventListener: target.addEventListener.bind(target), removeEventListener: target.removeEventListener.bind(target) });
  const line = openLine(frame, ORIGIN, {
    ready: () => heard.push('ready'),
    prove: ({ attempt }) => heard.push(`prove ${attempt}`),
    tell: (message: FromWindow) => heard.push(message.type),
  });
  const receive = (data: unknown, source: unknown = inner, origin = ORIGIN) => target.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
  return { heard, sent, line, inner, receive };
}

test('the window is answered at its exact origin', () => {
  const { heard, sent, line, receive } = makePage();
  receive({ type: 'lp:ready' });
  line.send({ type: 'lp:visible', visible: true });
  assert.deepEqual(heard, ['ready']);
  assert.deepEqual(sent, [[{ type: 'lp:visible', visible: true }, ORIGIN]]);
});

test('nothing is sent before the window listens', () => {
  const { sent, line } = makePage();
  line.send({ type: 'lp:visible', visible: true });
  assert.deepEqual(sent, []);
});

const foreign: [title: string, source: 'frame' | 'other' | 'none', origin: string][] = [
  ['another origin in the frame', 'frame', 'https://evil.example'],
  ['an origin that begins like ours', 'frame', `${ORIGIN}.evil.example`],
  ['an opaque origin', 'frame', 'null'],
  ['another window of our origin', 'other', ORIGIN],
  ['no window at all', 'none', ORIGIN],
];

for (const [title, source, origin] of foreign)
  test(`a message from ${title} is left alone`, () => {
    const { heard, inner, receive } = makePage();
    receive({ type: 'lp:close' }, { frame: inner, other: {}, none: null }[source], origin);
    assert.deepEqual(heard, []);
  });

const misshapen: [title: string, data: unknown][] = [
  ['no object', 'lp:ready'],
  ['null', null],
  ['no type', {}],
  ['an unknown type', { type: 'lp:other' }],
  ['a type that every object has', { type: 'constructor' }],
  ['an attempt that is text', { ...prove(1), attempt: '1' }],
  ['no method', { ...prove(1), method: null }],
  ['a method without a name', { ...prove(1), method: { context: '' } }],
  ['a challenge that is no text', { ...prove(1), codeChallenge: 7 }],
  ['no word on who clicked', { ...prove(1), silent: undefined }],
  ['a count that is text', { type: 'lp:unread', count: '2' }],
  ['a state that is an object', { type: 'lp:state', state: {} }],
];

for (const [title, data] of misshapen)
  test(`a message with ${title} is left alone`, () => {
    const { heard, receive } = makePage();
    receive(data);
    assert.deepEqual(heard, []);
  });

test('an attempt that comes twice, or after a later one, is not tried again', () => {
  const { heard, receive } = makePage();
  for (const attempt of [1, 1, 3, 2, 3]) receive(prove(attempt));
  assert.deepEqual(heard, ['prove 1', 'prove 3']);
});

test('a window that loads again begins again', () => {
  const { heard, receive } = makePage();
  for (const data of [{ type: 'lp:ready' }, prove(1), { type: 'lp:ready' }, prove(1)]) receive(data);
  assert.deepEqual(heard, ['ready', 'prove 1', 'ready', 'prove 1']);
});

test('after hanging up nobody listens', () => {
  const { heard, line, receive } = makePage();
  line.hangUp();
  receive({ type: 'lp:ready' });
  assert.deepEqual(heard, []);
});
