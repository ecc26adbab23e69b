import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTRIBUTE_LIMITS } from '../contract/attributes';
import { fitAttributes } from './fit-attributes';

test('what fits stays as it is', () => {
  const pushed = [{ type: 'cart', total: 3 }, { type: '', value: 'not an attribute' }];
  assert.deepEqual(fitAttributes(pushed), pushed);
});

test('of what does not fit the type stays, and the later ones are kept before the earlier', () => {
  const large = (type: string) => ({ type, text: 'é'.repeat(ATTRIBUTE_LIMITS.bytes / 3) });
  assert.deepEqual(fitAttributes([large('first'), { type: 'small' }, large('last')]).map(({ type, omitted }) => [type, typeof omitted]), [['first', 'string'], ['small', 'undefined'], ['last', 'undefined']]);
});

test('of too many the last ones are kept', () => {
  const many = Array.from({ length: ATTRIBUTE_LIMITS.count + 7 }, (_, number) => ({ type: 'lead', number }));
  assert.deepEqual(fitAttributes(many).map(({ number }) => number).slice(0, 2), [7, 8]);
});
