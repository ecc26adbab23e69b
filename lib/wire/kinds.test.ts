// The table against those who report: no kind that nobody reports, none reported that is not in it (that, the compiler says too).
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANES, LEVELS } from './kind';
import { KINDS, type KindName } from './kinds';

const REPORTERS: Record<string, string[]> = {
  'brand page': ['brand/page/wire.ts'],
  'chat window': ['live-assist/window/wire.ts'],
  VAS: ['idp/wire.ts'],
  'Live Assist': readdirSync('live-assist/wire').flatMap((file) => (file.endsWith('.test.ts') ? [] : `live-assist/wire/${file}`)),
};
const names = Object.keys(KINDS) as KindName[];
const reportedIn = (files: string[]) => new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([a-z_]+)'/g)].map(([, name]) => name!)));

for (const [seer, files] of Object.entries(REPORTERS))
  test(`What the table says that ${seer} sees, ${seer} reports, and nothing that others see`, () => {
    const reported = reportedIn(files);
    assert.deepEqual(names.filter((name) => reported.has(name)), names.filter((name) => KINDS[name].seenBy === seer));
  });

test('Every kind is whole: lanes, a sentence, a clause, a file that is there', () => {
  for (const name of names) {
    const { from, to, says, clause, file, answers } = KINDS[name];
    assert.ok(LANES.includes(from) && LANES.includes(to), name);
    assert.ok(says.business ?? says.architect, `${name} is drawn for nobody below level security`);
    assert.ok(clause, name);
    assert.ok(existsSync(file), `${name}: there is no ${file}`);
    assert.ok(!answers || answers in KINDS, name);
  }
});

test('A sentence names only facts that whoever reads it may see', () => {
  for (const name of names)
    for (const level of LEVELS)
      for (const [, fact] of (KINDS[name].says[level] ?? '').matchAll(/\{([^{}|]+)/g)) {
        const showing = KINDS[name].facts[fact!];
        assert.ok(showing !== undefined && (LEVELS as readonly string[]).includes(showing), `${name}: {${fact}}`);
        assert.ok(LEVELS.indexOf(showing as (typeof LEVELS)[number]) <= LEVELS.indexOf(level), `${name} says {${fact}} at level ${level}`);
      }
});
