import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { reasonsPage } from './documentation';
import { REASONS } from './reasons';

test('docs/reasons.md is as the tables are; `npm run docs` writes it anew', async () => {
  const page = await readFile(new URL('../../docs/reasons.md', import.meta.url), 'utf8');
  assert.equal(page, reasonsPage());
});

test('It tells every reason once', () => {
  const headings = [...reasonsPage().matchAll(/^### (\w+)$/gm)].map(([, code]) => code);
  assert.deepEqual(headings.toSorted(), Object.keys(REASONS).toSorted());
});
