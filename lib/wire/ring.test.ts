// What is kept: the last events of a brand, an hour at most, of two hundred brands; and what browsers may say.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mock, test } from 'node:test';
import { BROWSER_LIMITS } from './browser-limits';
import { browserReport, recordFromBrowser } from './from-browser';
import { hashedKey, isKeyText, textOf } from './keys';
import { report, switchRecording } from './report';
import { eventsOf, forgetWire, RING_LIMITS, ringOf, wireCell } from './ring';

const some = () => `ring-${randomUUID()}`;
const signIn = (brand: string, once?: string) => report({ brand, kind: 'signed_in', once });

test('The oldest go, and what is left is the newest thousand in order', () => {
  const brand = some();
  for (let count = 0; count < 3_000; count++) signIn(brand);
  const numbers = eventsOf(brand).map(({ number }) => number);
  assert.deepEqual([numbers.length, numbers.at(-1)! - numbers[0]!, numbers.at(-1)], [RING_LIMITS.events, RING_LIMITS.events - 1, wireCell.count]);
});

test('An hour later nothing is told, whatever a browser’s clock said', () => {
  const brand = some();
  mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  signIn(brand);
  recordFromBrowser(brand, 'brand page', { source: 'page-0001', events: [{ kind: 'method_called', sequence: 1, at: 8.64e15 }] });
  assert.equal(eventsOf(brand).length, 2);
  mock.timers.tick(RING_LIMITS.ageMs);
  assert.equal(eventsOf(brand).length, 0);
  mock.timers.reset();
});

test('Of too many brands the one longest without an event is forgotten, but not while somebody watches it', () => {
  const [watched, unwatched] = [some(), some()];
  const stop = ringOf(watched).listen(() => {});
  for (const brand of [watched, unwatched]) signIn(brand);
  for (let count = 0; count < RING_LIMITS.brands + 5; count++) signIn(some());
  assert.deepEqual([eventsOf(watched).length, eventsOf(unwatched).length], [1, 0]);
  assert.ok(wireCell.rings.size <= RING_LIMITS.brands + 1);
  stop();
});

test('What is recorded once is recorded once, until it is forgotten', () => {
  const brand = some();
  for (const once of ['1', '1', '2']) signIn(brand, once);
  assert.equal(eventsOf(brand).length, 2);
  forgetWire(brand);
  signIn(brand, '1');
  assert.equal(eventsOf(brand).length, 1);
});

test('Facts are not asked for before somebody reads', () => {
  const brand = some();
  report({ brand, kind: 'signed_in', facts: () => assert.fail('asked for') });
  switchRecording(false);
  signIn(brand);
  switchRecording(true);
  assert.equal(eventsOf(brand).length, 1);
});

test('A key shows nothing of what it is of, and a value makes the same key wherever it is hashed', () => {
  const text = textOf(['proof', 'a-code'])!;
  assert.ok(isKeyText(text) && !text.includes('a-code'));
  assert.equal(textOf(hashedKey('proof', 'a-code')), text);
  assert.equal(textOf(['proof', () => 'a-code']), text);
  assert.equal(textOf(['proof', undefined]), undefined);
  for (const bad of ['proof:', 'magic:0123456789abcdef', 'proof:0123456789abcdefg', 'proof:<script>12345678']) assert.equal(isKeyText(bad), false, bad);
});

const REFUSED: [title: string, batch: unknown][] = [
  ['no events', { source: 'page-0001', events: [] }],
  ['too many events', { source: 'page-0001', events: Array.from({ length: BROWSER_LIMITS.batch + 1 }, () => ({ kind: 'method_called', sequence: 1, at: 1 })) }],
  ['a kind that there is not', { source: 'page-0001', events: [{ kind: 'constructor', sequence: 1, at: 1 }] }],
  ['a key that is none', { source: 'page-0001', events: [{ kind: 'method_called', sequence: 1, at: 1, gives: ['proof:the-code-itself-in-full'] }] }],
  ['a long fact', { source: 'page-0001', events: [{ kind: 'method_called', sequence: 1, at: 1, facts: { method: 'x'.repeat(301) } }] }],
  ['a proof that is spent', { source: 'page-0001', events: [{ kind: 'method_called', sequence: 1, at: 1, spends: [] }] }],
  ['a source with blanks', { source: 'page 0001', events: [{ kind: 'method_called', sequence: 1, at: 1 }] }],
];
for (const [title, batch] of REFUSED) test(`Not taken from a browser: ${title}`, () => assert.equal(browserReport.safeParse(batch).success, false));

const batch = (kind: string, count: number, facts?: object) => ({ source: 'page-0001', events: Array.from({ length: count }, (_, sequence) => ({ kind, sequence, at: 1, facts })) }) as never;

test('A browser speaks for itself alone, and not without end', () => {
  const brand = some();
  assert.throws(() => recordFromBrowser(brand, 'brand page', batch('chat_accepted', 1)), { code: 'not_yours' });
  assert.throws(() => recordFromBrowser(brand, 'chat window', batch('method_called', 1)), { code: 'not_yours' });
  const say = (caller: string) => recordFromBrowser(brand, 'brand page', batch('method_called', BROWSER_LIMITS.batch), caller);
  for (let sent = 0; sent < BROWSER_LIMITS.ofOne; sent += BROWSER_LIMITS.batch) say('one');
  assert.throws(() => say('one'), { code: 'too_many_reports' });
  for (let sent = BROWSER_LIMITS.ofOne; sent < BROWSER_LIMITS.perMinute; sent += BROWSER_LIMITS.batch) say(`another ${sent}`);
  assert.throws(() => say('a last one'), { code: 'too_many_reports' });
  recordFromBrowser(brand, 'chat window', batch('window_state', 1), 'one');
});

test('No flood, of browsers or of requests that anybody may send, washes away what servers saw of a chat', () => {
  const brand = some();
  signIn(brand);
  for (let count = 0; count < 2_000; count++) report({ brand, kind: 'code_refused' });
  for (let caller = 0; caller < 12; caller++) recordFromBrowser(brand, 'brand page', batch('method_called', BROWSER_LIMITS.batch), `${caller}`);
  const kinds = eventsOf(brand).map(({ event }) => event.kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  assert.deepEqual([kinds[0], count('code_refused'), count('method_called')], ['signed_in', RING_LIMITS.anybody, RING_LIMITS.browsers]);
});

test('A browser says nothing that the table does not list', () => {
  const brand = some();
  recordFromBrowser(brand, 'chat window', batch('survey_offered', 1, { visitor: 'The Chief Executive', cause: 'not_verified' }));
  assert.deepEqual(eventsOf(brand).map(({ event }) => event.facts?.()), [{ cause: 'not_verified' }]);
});
