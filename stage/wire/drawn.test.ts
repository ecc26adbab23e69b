import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING_DRAWN, withNews, type Drawn } from './drawn';
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
