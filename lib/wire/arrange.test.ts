import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange, type Placed } from './arrange';

interface Told extends Placed {
  name: string;
  at: number;
}

/** A chat in code flow, in the order in which it happened: name, source, gives, needs. */
const CHAT: [name: string, source: string, gives: string[], needs: string[]][] = [
  ['click', 'page', ['click:1'], []],
  ['method', 'page', ['call:1', 'state:s'], ['click:1']],
  ['asked', 'vas', [], ['state:s']],
  ['code', 'vas', ['proof:c', 'answered:s'], ['state:s']],
  ['callback', 'page', ['handed:c'], ['call:1', 'answered:s', 'proof:c']],
  ['received', 'window', ['sent:c'], ['handed:c', 'visit:1']],
  ['request', 'service', ['attempt:1'], ['proof:c', 'sent:c']],
  ['redeem', 'service', ['redeem:c'], ['attempt:1']],
  ['spent', 'vas', ['redeemed:c', 'proof:t'], ['redeem:c']],
  ['token', 'service', [], ['attempt:1', 'redeemed:c']],
  ['conversation', 'service', ['conversation:1'], ['attempt:1']],
  ['answer', 'service', ['answer:b'], ['attempt:1']],
  ['message', 'service', ['entry:1'], ['conversation:1']],
  ['delivered', 'service', [], ['entry:1', 'conversation:1']],
];
const NAMES = CHAT.map(([name]) => name);

/** The chat again, its keys and sources told apart by `tag`; clocks are wrong by hours, each source's by others. */
function chat(tag: string): Omit<Told, 'number'>[] {
  const count = new Map<string, number>();
  return CHAT.map(([name, source, gives, needs], index) => {
    const sequence = (count.get(source) ?? 0) + 1;
    count.set(source, sequence);
    const keysOf = (keys: string[]) => keys.map((key) => `${key}${tag}`);
    return { name: `${name}${tag}`, source: `${source}${source === 'service' || source === 'vas' ? '' : tag}`, sequence, gives: keysOf(gives), needs: keysOf(needs), at: index + source.length * 7_200_000 };
  });
}

/** The same for each seed. */
function shuffled<T>(items: T[], seed: number): T[] {
  let state = seed;
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
}

const arriving = <T>(items: T[]): (T & { number: number })[] => items.map((item, index) => ({ ...item, number: index + 1 }));
const namesOf = (exchanges: Told[][]) => exchanges.map((exchange) => exchange.map(({ name }) => name));

test('However the events come in, and whatever the clocks say, the order is the one in which it happened', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const [exchange, ...others] = namesOf(arrange(arriving(shuffled(chat(''), seed))));
    assert.equal(others.length, 0, `seed ${seed}`);
    assert.deepEqual(exchange, NAMES, `seed ${seed}`);
  }
});

test('The order in which the list is given does not matter, only the numbers of arrival', () => {
  const events = arriving(chat(''));
  for (let seed = 1; seed <= 20; seed++) assert.deepEqual(namesOf(arrange(shuffled(events, seed))), [NAMES]);
});

test('Two chats at once are two exchanges, each in its own order', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const exchanges = namesOf(arrange(arriving(shuffled([...chat('a'), ...chat('b').map((one) => ({ ...one, sequence: one.sequence + 100 }))], seed))));
    assert.deepEqual(exchanges.toSorted(), [NAMES.map((name) => `${name}a`), NAMES.map((name) => `${name}b`)], `seed ${seed}`);
  }
});

test('What a lost report would have joined falls back to the order of arrival', () => {
  const lost = chat('').filter(({ source }) => source !== 'page' && source !== 'window');
  assert.deepEqual(namesOf(arrange(arriving(lost))), [lost.map(({ name }) => name)]);
});

test('An event alone is an exchange of its own', () => {
  const alone = (name: string, gives: string[]) => ({ name, source: 's', sequence: 1, gives, needs: [], at: 0 });
  assert.deepEqual(namesOf(arrange(arriving([alone('one', ['visit:1']), alone('two', []), alone('three', ['visit:3'])]))), [['one'], ['two'], ['three']]);
});

test('A circle, which only an untrue report makes, loses nothing and repeats nothing', () => {
  const events = arriving([
    { name: 'one', source: 'a', sequence: 1, gives: ['proof:1'], needs: ['proof:2'], at: 0 },
    { name: 'two', source: 'b', sequence: 1, gives: ['proof:2'], needs: ['proof:1'], at: 0 },
    { name: 'three', source: 'c', sequence: 1, gives: [], needs: ['proof:2'], at: 0 },
  ]);
  assert.deepEqual(namesOf(arrange(events)), [['one', 'two', 'three']]);
});

test('A thousand events of one long conversation are arranged in well under a second', () => {
  const events = arriving(Array.from({ length: 1_000 }, (_, index) => ({ name: `${index}`, source: `s${index % 7}`, sequence: index, gives: [`entry:${index}`], needs: ['conversation:1', `entry:${index - 3}`], at: 0 })));
  const started = performance.now();
  assert.equal(arrange(events)[0]!.length, 1_000);
  assert.ok(performance.now() - started < 500);
});

/** Two chats with one code, as they are reported: servers at once, each browser a moment after the service's answer. */
const REPLAYED: [name: string, source: string, gives: string[], needs: string[]][] = [
  ['click', 'page', ['click:1'], []],
  ['code', 'vas', ['proof:c'], []],
  ['request', 'service', ['attempt:1'], ['proof:c', 'sent:c', 'asked:1']],
  ['redeem', 'service', ['redeem:c'], ['attempt:1']],
  ['spent', 'vas', ['redeemed:c'], ['redeem:c', 'proof:c']],
  ['token', 'service', [], ['attempt:1', 'redeemed:c']],
  ['conversation', 'service', ['conversation:1'], ['attempt:1']],
  ['answer', 'service', ['answer:1'], ['attempt:1']],
  ['callback', 'page', ['handed:c'], ['click:1', 'proof:c']],
  ['received', 'window', ['sent:c', 'asked:1'], ['handed:c', 'proof:c', 'visit:1']],
  ['request again', 'service', ['attempt:2'], ['proof:c', 'sent:c', 'asked:2']],
  ['redeem again', 'service', ['redeem:c'], ['attempt:2']],
  ['refused by the VAS', 'vas', ['redeemed:c'], ['redeem:c', 'proof:c']],
  ['no token', 'service', [], ['attempt:2', 'redeemed:c']],
  ['refused', 'service', ['answer:2'], ['attempt:2']],
  ['message', 'service', [], ['conversation:1']],
  ['opened again', 'window 2', ['visit:2'], []],
  ['received again', 'window 2', ['sent:c', 'asked:2'], ['handed:c', 'proof:c', 'visit:2']],
  ['survey', 'window 2', [], ['visit:2', 'answer:2']],
];

test('A code that is played again is a story of its own, in its own order, although the window tells its part last', () => {
  const events = arriving(REPLAYED.map(([name, source, gives, needs], sequence) => ({ name, source, sequence, gives, needs, at: 0 })));
  assert.deepEqual(namesOf(arrange(events)), [
    ['click', 'code', 'callback', 'received', 'request', 'redeem', 'spent', 'token', 'conversation', 'answer', 'message'],
    ['opened again', 'received again', 'request again', 'redeem again', 'refused by the VAS', 'no token', 'refused', 'survey'],
  ]);
});

test('What was given more than once was needed as it was given last', () => {
  const of = (name: string, source: string, gives: string[], needs: string[]) => ({ name, source, sequence: 1, gives, needs, at: 0 });
  const events = arriving([of('opened', 'a', ['call:1'], []), of('said', 'b', [], ['call:1']), of('renewed', 'c', ['call:1'], ['late:1']), of('said after', 'd', [], ['call:1']), of('browser', 'e', ['late:1'], [])]);
  assert.deepEqual(namesOf(arrange(events)), [['opened', 'said', 'browser', 'renewed', 'said after']]);
});

/** One conversation: opened, renewed, and taken up again by another chat request. */
const TAKEN_UP: [name: string, gives: string[], needs: string[]][] = [
  ['request', ['attempt:1'], []],
  ['opened', ['conversation:1'], ['attempt:1']],
  ['message', ['entry:1'], ['conversation:1']],
  ['renewal', ['attempt:2'], ['conversation:1']],
  ['renewed', ['conversation:1'], ['attempt:2']],
  ['message after', ['entry:2'], ['conversation:1']],
  ['request again', ['attempt:3'], []],
  ['resumed', ['conversation:1'], ['attempt:3']],
  ['read', [], ['conversation:1', 'entry:2']],
];
const takenUp = () => arriving(TAKEN_UP.map(([name, gives, needs], sequence) => ({ name, source: 'service', sequence, gives, needs, at: 0 })));

test('A conversation that another chat request takes up is two exchanges; a renewal is part of the one that it renews', () => {
  assert.deepEqual(namesOf(arrange(takenUp())), [
    ['request', 'opened', 'message', 'renewal', 'renewed', 'message after'],
    ['request again', 'resumed', 'read'],
  ]);
});

test('Where the chat request is forgotten, what is left of its conversation stays together, and becomes no part of a later one', () => {
  assert.deepEqual(namesOf(arrange(takenUp().slice(2))), [
    ['message', 'renewal', 'renewed', 'message after'],
    ['request again', 'resumed', 'read'],
  ]);
});

test('A browser that says it took a conversation up takes nothing of it away', () => {
  const untrue = { name: 'untrue', source: 'chat window x', sequence: 1, gives: ['conversation:1'], needs: [], at: 0, number: 3.5 };
  assert.deepEqual(namesOf(arrange([...takenUp(), untrue])).map((exchange) => exchange.length), [6, 1, 3]);
});

test('A window whose report comes before the page’s stands after the click that opened it', () => {
  const of = (name: string, source: string, sequence: number, gives: string[], needs: string[]) => ({ name, source, sequence, gives, needs, at: 0 });
  const events = arriving([
    of('opened', 'window', 1, ['visit:1'], ['call:1']),
    of('state', 'window', 2, [], ['visit:1']),
    of('click', 'page', 1, ['click:1'], []),
    of('method', 'page', 2, ['call:1'], ['click:1']),
  ]);
  assert.deepEqual(namesOf(arrange(events)), [['click', 'method', 'opened', 'state']]);
});
