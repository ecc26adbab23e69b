// How the check goes on where something fails, and that it leaves nothing. What it finds in a running server: e2e/journeys/ready.spec.ts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { like } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import type { BrandPack } from '../brands/pack';
import { loadPack } from '../brands/packs';
import { THROW_AWAY_LIKE } from '../brands/throw-away-name';
import { brand } from '../schema';
import { VisitProblem } from '../visit/problem';
import type { Check, Visit } from './checks';
import { MOST_AT_ONCE, runChecks, runPreflight } from './preflight';
import type { Line } from './report';
import { asStream } from './stream';

let pack: BrandPack;
before(async () => void (pack = await loadPack('harbour-bank')));
after(closeDatabase);

const stays = new AbortController().signal;
const visit = (): Visit => ({ brand: 'nobody', pack, faults: [], gone: stays });
const check = (name: string, needs: string[], run: Check['run'] = async () => `${name} was seen`): Check => ({ name, title: `Title of ${name}`, needs, run });
const fail = (error: Error) => async () => Promise.reject(error);

/** The last word on each check, in short. */
async function outcomesOf(checks: Check[]): Promise<string[]> {
  const lines = new Map<string, Line>();
  await runChecks(checks, visit(), (line) => lines.set(line.name, line));
  return [...lines.values()].map((line) => `${line.name} ${line.outcome}${line.outcome === 'failed' ? ` ${line.code}: ${line.saw} ${line.change}` : ''}`);
}

test('Each check is told as it begins and as it ends, with its time', async () => {
  const told: Line[] = [];
  await runChecks([check('one', [])], visit(), (line) => told.push(line));
  assert.deepEqual(told.map(({ outcome }) => outcome), ['running', 'passed']);
  const [, passed] = told;
  assert.ok(passed?.outcome === 'passed' && passed.ms >= 0 && passed.saw === 'one was seen');
});

test('What needs what failed is skipped, also at second hand; everything else is tried', async () => {
  const problem = new VisitProblem('client_secret_wrong', 'The VAS refused the client.', 'Paste the secret again.');
  const outcomes = await outcomesOf([check('one', []), check('two', ['one'], fail(problem)), check('three', ['two']), check('four', ['three']), check('five', ['one'])]);
  assert.deepEqual(outcomes, ['one passed', 'two failed client_secret_wrong: The VAS refused the client. Paste the secret again.', 'three skipped', 'four skipped', 'five passed']);
});

test('What nobody foresaw has a code too', async () => {
  const [outcome] = await outcomesOf([check('one', [], fail(new TypeError('x is not a function\nof anything')))]);
  assert.match(outcome!, /^one failed unexpected: x is not a function Look/);
});

const leftOvers = async () => (await (await database()).select({ slug: brand.slug }).from(brand).where(like(brand.slug, THROW_AWAY_LIKE))).length;

test('Interrupted, it says so and deletes its brand', async () => {
  const presenter = new AbortController();
  const report = await runPreflight({ pack, faults: [], gone: presenter.signal, tell: ({ name, outcome }) => name === 'brand' && outcome === 'passed' && presenter.abort() });
  assert.equal(report.ready, false);
  assert.deepEqual(report.lines.map((line) => ('code' in line ? line.code : line.outcome)), ['passed', 'interrupted', ...Array<string>(7).fill('skipped'), 'passed']);
  assert.equal(await leftOvers(), 0);
});

test('A few run at once, and no more', async () => {
  const run = () => runPreflight({ pack, faults: [], gone: AbortSignal.abort(), tell: () => {} });
  const outcomes = await Promise.allSettled(Array.from({ length: MOST_AT_ONCE + 2 }, run));
  const codes = outcomes.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'ran'));
  assert.deepEqual(codes, [...Array<string>(MOST_AT_ONCE).fill('ran'), 'preflight_running', 'preflight_running']);
  assert.equal(await leftOvers(), 0);
});

test('Whoever stops reading the stream interrupts it', async () => {
  let interrupted = (): void => {};
  const heard = new Promise<void>((resolve) => (interrupted = resolve));
  const answer = await asStream(new AbortController().signal, async (gone, tell) => {
    gone.addEventListener('abort', interrupted);
    tell({ name: 'one', title: 'One', outcome: 'running' });
    setTimeout(() => tell({ name: 'two', title: 'Two', outcome: 'running' }), 20);
    await heard;
    return { ready: false, ms: 0, lines: [] };
  });
  await answer.body!.cancel();
  await heard;
});
