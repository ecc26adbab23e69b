import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EngagementAttribute } from '../contract/attributes';
import { describePageAttributes, PAGE_LIMITS, plainText } from './page-attributes';

const rowsOf = (attribute: EngagementAttribute) => describePageAttributes([attribute]).groups[0]!.rows.map(({ path, value }) => `${path} = ${value}`);

test('pushed values are shown by their paths, as they are spelled', () => {
  const pushed = { type: 'cart', total: 3, products: [{ name: 'Tide Saver', price: 0 }], paid: false, note: null, empty: '' };
  assert.deepEqual(rowsOf(pushed), ['total = 3', 'products.0.name = Tide Saver', 'products.0.price = 0', 'paid = false', 'note = (nothing)', 'empty = (empty text)']);
});

test('nothing that could pass for the secure icon survives', () => {
  for (const picture of ['🛡', '🛡️', '✅', '✔', '☑️', '🔒', '⛨', '🇬🇧', '\u{F0041}', '✓', '👨‍👩‍👧']) {
    const text = plainText(`${picture} Verified by the ID token`, 100);
    assert.match(text, /^[□ ]+ ?Verified by the ID token$/, picture);
  }
  assert.equal(describePageAttributes([{ type: '🛡 Customer info', x: 1 }]).groups[0]!.type, '□ Customer info');
});

test('controls and bidirectional overrides cannot rearrange a line; letters of every script stay', () => {
  assert.equal(plainText('a\u202Eb\u2066c\u0000d\ne', 100), 'a b c d e');
  assert.equal(plainText('Łukasz مريم 山田 é', 100), 'Łukasz مريم 山田 é');
});

test('depth, length and number are bounded, and what is left out is counted', () => {
  let deep: unknown = 'bottom';
  for (let level = 0; level < 50; level++) deep = { in: deep };
  assert.match(rowsOf({ type: 'deep', deep })[0]!, /^(deep|in)(\.in)+ = … \(nested deeper/);
  assert.equal(rowsOf({ type: 'long', text: 'x'.repeat(10_000) })[0]!.length, 'text = '.length + PAGE_LIMITS.valueLength + 1);
  const wide = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, index]));
  const { groups, hidden } = describePageAttributes([{ type: 'wide', ...wide }, { type: 'next', a: 1 }]);
  assert.deepEqual([groups.length, groups[0]!.rows.length, hidden], [1, PAGE_LIMITS.rows, 41]);
});

test('a type that is not a text, or names of methods, do no harm', () => {
  const odd = JSON.parse('{"type": 7, "__proto__": {"x": 1}, "constructor": "c"}') as EngagementAttribute;
  const { groups } = describePageAttributes([odd]);
  assert.deepEqual([groups[0]!.type, groups[0]!.rows.length], ['7', 2]);
});
