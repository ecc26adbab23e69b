// Which call of the method belongs to which question of the window, and to which click.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as later } from 'node:timers/promises';
import { tellWindows } from './wire-calls';

const LIVE_ASSIST = 'http://127.0.0.1:3000';
let hear: (event: object) => void = () => {};
Object.assign(globalThis, { addEventListener: (_name: string, listener: typeof hear) => (hear = listener) });

function begin() {
  const told: object[] = [];
  const source = { closed: false, postMessage: (message: object, origin: string) => origin === LIVE_ASSIST && told.push(message) };
  const calls = tellWindows(LIVE_ASSIST);
  const ask = ({ silent = false, origin = LIVE_ASSIST, timeStamp = performance.now() } = {}) => hear({ source, origin, timeStamp, data: { type: 'lp:prove', silent } });
  return { ...calls, ask, told, source };
}

test('A call with the click answers the question that comes later; the click is its cause', async () => {
  const { clicked, called, ask, told } = begin();
  clicked('click-1');
  assert.equal(called('call-1', false), 'click-1');
  await later(2);
  ask();
  assert.deepEqual(told, [{ type: 'wire:call', call: 'call-1', asked: false }]);
});

test('A call that the question led to is told as its effect, also where the method takes its time', async () => {
  const { called, ask, told } = begin();
  ask({ silent: true });
  await later(5);
  called('call-1', true);
  ask({ silent: true });
  called('call-2', true);
  assert.deepEqual(told, [{ type: 'wire:call', call: 'call-1', asked: true }, { type: 'wire:call', call: 'call-2', asked: true }]);
});

test('A click that only brings the window back is not the cause of a silent renewal', () => {
  const { clicked, called } = begin();
  clicked('click-1');
  assert.equal(called('call-1', true), undefined);
});

test('Where no call followed the click before the window asked, the click led to the question', () => {
  const { clicked, called, ask, told } = begin();
  clicked('click-1');
  ask();
  assert.deepEqual(told, [{ type: 'wire:call', click: 'click-1' }]);
  assert.equal(called('call-1', false), undefined);
  assert.deepEqual(told[1], { type: 'wire:call', call: 'call-1', asked: true });
});

test('A window that is gone is told nothing, and takes no call from the next one', async () => {
  const { called, ask, told, source } = begin();
  ask({ silent: true });
  source.closed = true;
  called('call-1', false);
  assert.deepEqual(told, []);
  ask({ origin: 'https://evil.example' });
  assert.deepEqual(told, []);
});
