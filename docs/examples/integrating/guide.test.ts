import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const guide = readFileSync(new URL('../../integrating.md', import.meta.url), 'utf8');
const files = readdirSync(new URL('.', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));

for (const name of files)
  test(`docs/integrating.md shows ${name} as it is`, () => {
    const text = readFileSync(new URL(name, import.meta.url), 'utf8');
    assert.ok(guide.includes(`\`\`\`${name.split('.').at(-1)}\n${text}\`\`\``));
  });
