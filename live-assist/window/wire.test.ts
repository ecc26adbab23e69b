// What the window tells, and when: with a browser of its own that collects what is posted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as soon } from 'node:timers/promises';
import { shortHash } from '@/lib/wire/keys';
import type { WindowConfig } from './config';
import { tellTheWire, type WindowWire } from './wire';

interface Told {
  kind: string;
  sequence: number;
  gives: string[];
  needs: string[];
}

const PAGE = 'http://localhost:3000';
const parent = {};
const hearers: ((event: unknown) => void)[] = [];
const leaving: (() => void)[] = [];
const posted: Told[] = [];
Object.assign(globalThis, {
  window: { parent },
  addEventListener: (name: string, hear: (event?: unknown) => void) => (name === 'message' ? hearers.push(hear) : name === 'pagehide' && leaving.push(hear)),
});
Object.defineProperty(globalThis, 'navigator', { value: { sendBeacon: (_address: string, body: Blob) => void body.text().then((text) => posted.push(...(JSON.parse(text) as { events: Told[] }).events)) } });

const hear = (data: object, origin = PAGE) => hearers.forEach((one) => one({ source: parent, origin, data: { type: 'wire:call', ...data } }));
const key = (scheme: string, value: string) => `${scheme}:${shortHash(value)}`;
const begin = () => tellTheWire({ account: 'a', pageOrigin: PAGE, watched: true } as WindowConfig);

/** Opens, and is told by which click. */
function open(wire: WindowWire): void {
  wire.opened(false);
  hear({ click: 'click' });
}

/** What was gathered, as the page goes. */
async function told(): Promise<Record<string, Told>> {
  for (const leave of leaving) leave();
  while (!posted.length) await soon();
  const found = posted.splice(0);
  return Object.fromEntries(found.map((one) => [one.kind, one]));
}

test('A proof is told with the call that gave it and the answer that the service gave, so that a second use is another story', async () => {
  const wire = begin();
  wire.opened(false);
  wire.asked(false);
  hear({ call: 'call-1', asked: true });
  const answer = { proof: { ssoKey: 'changed-on-the-way' } };
  wire.answered(answer);
  wire.settled(answer, { kind: 'not_verified', at: '2026-11-22T20:00:00.000Z' });
  const { proof_asked: asked, proof_received: received } = await told();
  assert.ok(asked!.gives.includes(key('prove', 'call-1')));
  assert.ok(received!.needs.includes(key('handed', 'call-1')));
  assert.ok(received!.gives.includes(key('asked', '2026-11-22T20:00:00.000Z')));
  assert.ok(asked!.sequence < received!.sequence);
});

test('A call that was made before the question is not its effect; who is no page of the account is not heard', async () => {
  const wire = begin();
  wire.opened(false);
  wire.asked(false);
  hear({ call: 'call-3', asked: true }, 'https://evil.example');
  hear({ call: 'call-2', asked: false });
  wire.answered({ failure: { code: 'method_declined', message: '' } });
  wire.unsent();
  const { proof_asked: asked, no_proof_received: none } = await told();
  assert.equal(asked!.gives.includes(key('prove', 'call-2')), false);
  assert.deepEqual(none!.needs.filter((one) => one.startsWith('handed')), [key('handed', 'call-2')]);
});

test('A click that no call followed led to the question', async () => {
  const wire = begin();
  wire.opened(false);
  wire.asked(false);
  hear({ click: 'click-1' });
  wire.answered({ proof: { ssoKey: 'kept' } });
  assert.ok((await told()).proof_asked!.needs.includes(key('click', 'click-1')));
});

test('The window opens after the call that was made with the click, or else after the click itself; who says neither is told of all the same', async () => {
  const openedBy = async (...heard: object[]) => {
    const wire = begin();
    wire.opened(false);
    wire.state('preChat', '');
    wire.asked(false);
    heard.forEach((one) => hear(one));
    wire.answered({ proof: { ssoKey: 'p' } });
    const { window_opened: opened, window_state: state } = await told();
    assert.ok(opened!.sequence < state!.sequence && state!.needs.includes(opened!.gives[0]!));
    return opened!.needs;
  };
  assert.deepEqual(await openedBy({ call: 'call-4', asked: false }), [key('call', 'call-4')]);
  assert.deepEqual(await openedBy({ click: 'click-2' }, { call: 'call-5', asked: true }), [key('click', 'click-2')]);
  assert.deepEqual(await openedBy({ call: 'call-6', asked: true }), []);
  assert.deepEqual(await openedBy(), []);
});

test('What a joined chat takes along is posted no second time', async () => {
  const taken: Told[] = [];
  const wire = tellTheWire({ account: 'a', pageOrigin: PAGE, watched: true } as WindowConfig, ({ events }) => taken.push(...(events as Told[])) > 0);
  open(wire);
  for (const leave of leaving) leave();
  while (!taken.length) await soon();
  await soon();
  assert.deepEqual([taken.map(({ kind }) => kind), posted], [['window_opened'], []]);
});

test('What becomes of a window whose conversation is no more, as after a reset, is no story of its own', async () => {
  const wire = begin();
  open(wire);
  wire.state('waiting', '');
  assert.deepEqual(Object.keys(await told()), ['window_opened', 'window_state']);
  wire.gone();
  wire.state('postChat', '');
  open(wire);
  assert.deepEqual(Object.keys(await told()), ['window_opened']);
});
