import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTRIBUTE_LIMITS } from '../contract/attributes';
import { attributeList } from './page-attributes';

const kept = (...pushed: unknown[]) => attributeList.parse(pushed);

const cases: [title: string, pushed: unknown, expected: object][] = [
  ['a documented attribute', { type: 'cart', total: 3 }, { type: 'cart', total: 3 }],
  ['one of an unknown type', { type: 'weather', sun: true }, { type: 'weather', sun: true }],
  ['one without a type', { total: 3 }, { type: '', value: { total: 3 } }],
  ['one whose type is a number', { type: 7 }, { type: '', value: { type: 7 } }],
  ['a text', 'cart', { type: '', value: 'cart' }],
  ['nothing', null, { type: '', value: null }],
  ['a type without end', { type: 'x'.repeat(1_000) }, { type: 'x'.repeat(ATTRIBUTE_LIMITS.typeLength) }],
  ['what no database keeps', { type: 'a\0', '\ud800': 'b\0' }, { type: 'a\ufffd', '\ufffd': 'b\ufffd' }],
];
for (const [title, pushed, expected] of cases) test(`${title} is kept`, () => assert.deepEqual(kept(pushed), [expected]));

test('what lies too deep is cut off, the rest is kept', () => {
  const deep = JSON.parse(`{"type":"deep","a":${'['.repeat(5_000)}${']'.repeat(5_000)},"b":1}`) as object;
  const [attribute] = kept(deep);
  assert.equal(attribute!.b, 1);
  assert.match(JSON.stringify(attribute), /\["…"\]/);
});

test('of too many the last ones are kept', () => {
  const all = kept(...Array.from({ length: ATTRIBUTE_LIMITS.count + 3 }, (_, number) => ({ type: 'lead', number })));
  assert.deepEqual([all.length, all[0]!.number], [ATTRIBUTE_LIMITS.count, 3]);
});
