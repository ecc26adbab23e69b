import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestOf, NOTHING_DRAWN, withNews, type Drawn } from './drawn';
import type { ArrowHead, WireFrame } from './shape';

const arrow = (id: string, sentence = id) => ({ id, sentence }) as ArrowHead;
const news = (order: Record<string, string[]>, ...arrows: ArrowHead[]): Extract<WireFrame, { type: 'wire' }> => ({
  type: 'wire',
  last: 'a-9',
  exchanges: Object.entries(order).map(([id, ids]) => ({ id, title: id, outcome: 'open', order: ids })),
  arrows,
});
const sentencesOf = ({ exchanges }: Drawn) => exchanges.map(({ arrows }) => arrows.map(({ sentence }) => sentence));

test('News come into their places, exchanges in the order in which they began', () => {
  const first = withNews(NOTHING_DRAWN, news({ 'a-10': ['a-10'], 'a-2': ['a-2', 'a-3'] }, arrow('a-10'), arrow('a-2'), arrow('a-3')));
  assert.deepEqual(sentencesOf(first), [['a-2', 'a-3'], ['a-10']]);
  const second = withNews(first, news({ 'a-2': ['a-2', 'a-11', 'a-3'] }, arrow('a-11')));
  assert.deepEqual(sentencesOf(second), [['a-2', 'a-11', 'a-3'], ['a-10']]);
  assert.equal(second.exchanges[1], first.exchanges[1], 'what nothing came of is not drawn anew');
});

test('An arrow that changed is replaced, an exchange that is no more is gone, and its arrows are where they belong now', () => {
  const first = withNews(NOTHING_DRAWN, news({ 'a-1': ['a-1'], 'a-2': ['a-2'] }, arrow('a-1'), arrow('a-2')));
  assert.deepEqual(sentencesOf(withNews(first, news({}, arrow('a-2', 'changed')))), [['a-1'], ['changed']]);
  assert.deepEqual(sentencesOf(withNews(first, news({ 'a-1': ['a-1', 'a-3', 'a-2'], 'a-2': [] }, arrow('a-3')))), [['a-1', 'a-3', 'a-2']]);
});

test('A whole frame says all that there is: what it does not name is no more, of whatever start of the server', () => {
  const first = withNews(NOTHING_DRAWN, news({ 'aaaaaa-1': ['aaaaaa-1'], 'aaaaaa-40': ['aaaaaa-40'] }, arrow('aaaaaa-1'), arrow('aaaaaa-40')));
  const again = withNews(first, { ...news({ 'aaaaaa-40': ['aaaaaa-40'] }), whole: true });
  assert.deepEqual(sentencesOf(again), [['aaaaaa-40']]);
  assert.deepEqual(sentencesOf(withNews(again, { ...news({ 'bbbbbb-2': ['bbbbbb-2'] }, arrow('bbbbbb-2')), whole: true })), [['bbbbbb-2']]);
});

test('The latest exchange is the one that something came to last, also where a later one stands below it', () => {
  assert.equal(latestOf(NOTHING_DRAWN), undefined);
  const first = withNews(NOTHING_DRAWN, news({ 'a-2': ['a-2', 'a-3'], 'a-9': ['a-9', 'a-10'] }, arrow('a-2'), arrow('a-3'), arrow('a-9'), arrow('a-10')));
  assert.equal(latestOf(first), 'a-9');
  assert.equal(latestOf(withNews(first, news({ 'a-2': ['a-2', 'a-11', 'a-3'] }, arrow('a-11')))), 'a-2');
});
