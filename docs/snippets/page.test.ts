import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

test('the page in docs/page-contract.md is the one that is type-checked', () => {
  const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  assert.ok(read('../page-contract.md').includes(read('page.ts')));
});
