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

test('“*” stands for any application and any event; an application that is not named does too', () => {
  const events = createEvents();
  const heard: unknown[] = [];
  events.bind('*', '*', (_, { eventName }) => heard.push(eventName));
  events.bind({ eventName: 'state', func: () => heard.push('unnamed') });
  events.trigger(APP, 'state');
  events.trigger('other', 'more');
  assert.deepEqual(heard, ['state', 'unnamed', 'more']);
});

test('unbind takes what bind answered, or the names', () => {
  const events = createEvents();
  const [first, second] = [mock.fn(), mock.fn()];
  const id = events.bind(APP, 'state', first);
  events.bind({ appName: APP, eventName: 'state', func: second });
  assert.equal(events.unbind(id), true);
  assert.equal(events.unbind(id), false);
  events.trigger(APP, 'state');
  assert.equal(events.unbind({ appName: APP, eventName: '*' }), true);
  events.trigger(APP, 'state');
  assert.deepEqual([first.mock.callCount(), second.mock.callCount()], [0, 1]);
});

test('hasFired tells who comes late what there was', () => {
  const events = createEvents();
  events.trigger(APP, 'state', { state: 'waiting' });
  events.trigger('other', 'state');
  assert.deepEqual(events.hasFired(APP, 'state'), [{ appName: APP, eventName: 'state', data: { state: 'waiting' } }]);
  assert.equal(events.hasFired('*', '*').length, 2);
  assert.deepEqual(events.hasFired(APP, 'never'), []);
});
