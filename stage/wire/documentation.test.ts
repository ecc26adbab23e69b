import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { KINDS } from '@/lib/wire/kinds';
import { wirePage } from './documentation';

test('docs/wire.md is as the table is; `npm run docs` writes it anew', async () => {
  assert.equal(await readFile(new URL('../../docs/wire.md', import.meta.url), 'utf8'), wirePage());
});

test('It names every kind once among the kinds', () => {
  const named = [...wirePage().matchAll(/^\| `([a-z_]+)` \| .* \| .* \| .* \| .* \| .* \| .* \|$/gm)].map(([, name]) => name);
  assert.deepEqual(named, Object.keys(KINDS));
});
