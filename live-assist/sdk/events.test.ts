import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { createEvents } from './events';

const APP = 'lpUnifiedWindow';

test('bind takes an object, or three arguments', () => {
  const events = createEvents();
  const heard: unknown[] = [];
  events.bind({ appName: APP, eventName: 'state', func: (data) => heard.push(['object', data]) });
  events.bind(APP, 'state', (data) => heard.push(['arguments', data]));
  events.trigger(APP, 'state', { state: 'waiting' });
  assert.deepEqual(heard, [['object', { state: 'waiting' }], ['arguments', { state: 'waiting' }]]);
});

test('a handler hears its own application and event only', () => {
  const events = createEvents();
  const func = mock.fn();
  events.bind(APP, 'state', func);
  events.trigger(APP, 'other');
  events.trigger('other', 'state');
  assert.equal(func.mock.callCount(), 0);
});

test('triggerOnce is called once; context is `this`; async comes later', async () => {
  const events = createEvents();
  const context = { heard: 0 };
  events.bind({ appName: APP, eventName: 'state', triggerOnce: true, async: true, context, func(this: unknown) { (this as typeof context).heard += 1; } });
  events.trigger(APP, 'state');
  events.trigger(APP, 'state');
  assert.equal(context.heard, 0);
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(context.heard, 1);
});

test('a handler that throws does not keep the next from hearing', () => {
  const events = createEvents();
  const error = mock.method(console, 'error', () => {});
  const func = mock.fn();
  events.bind(APP, 'state', () => { throw new Error('the page is broken'); });
  events.bind(APP, 'state', func);
  events.trigger(APP, 'state');
  assert.deepEqual([func.mock.callCount(), error.mock.callCount()], [1, 1]);
  error.mock.restore();
});
