// The table of reasons: complete, and every one of them shown to happen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LISTS } from './checks';
import { REASONS, type ReasonCode } from './reasons';

const TABLES = ['hostile-tokens.test.ts', 'encrypted-tokens.test.ts', 'proof-kind.test.ts', 'pasted-key.test.ts', 'single-use.test.ts', 'hostile-claims.test.ts', 'key-set.test.ts', 'key-set-answer.test.ts', 'verify.test.ts', '../redemption/redemption.test.ts'];
const ALL = [LISTS.code.renewal, LISTS.implicit.renewal];
const tables = TABLES.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');

for (const [code, reason] of Object.entries(REASONS))
  test(`${code} says in full what is wrong and what to change, and a test makes it happen`, () => {
    const { sentence, expected, change } = reason;
    assert.ok([sentence, change].every((text) => /^(lp_sdes|[A-Z]).{15,}\.$/.test(text)), JSON.stringify(reason));
    assert.notEqual(expected, '');
    assert.ok(tables.includes(`'${code}'`));
  });

test('Every check has a name of its own and cites its clause', () => {
  for (const list of ALL) {
    const names = list.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.ok(list.every(({ clause }) => /^(RFC \d{4} §|OIDC Core §|Live Assist, )/.test(clause)));
  }
});

test('Every reason belongs to a check, but for the one of a check that broke', () => {
  const listed = new Set(ALL.flat().flatMap(({ reasons }) => reasons));
  assert.deepEqual(Object.keys(REASONS).filter((code) => !listed.has(code as ReasonCode)), ['check_broke']);
});
