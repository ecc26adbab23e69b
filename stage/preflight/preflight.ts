// "Ready for the meeting?": everything that the meeting will need, tried once in a throw-away brand, which is deleted whatever happens.
import { HttpError } from '@/lib/http-error';
import { processCell } from '@/lib/process-cell';
import type { BrandPack } from '../brands/pack';
import { withThrowAwayBrand } from '../brands/throw-away';
import { problemOf } from '../visit/problem';
import { CHECKS, type Check, type Visit } from './checks';
import type { CheckName, Line, Report } from './report';

export interface Preflight extends Pick<Visit, 'faults' | 'gone'> {
  /** What the throw-away brand is made of: that of the brand that will be shown. */
  pack: BrandPack;
  /** Hears each line as it begins and as it ends. */
  tell: (line: Line) => void;
}

const BRAND: CheckName = { name: 'brand', title: 'A throw-away brand is made' };
const GONE: CheckName = { name: 'gone', title: 'Nothing of it is left' };

/** Each has a brand of its own; more at once would only slow each other down. */
export const MOST_AT_ONCE = 4;
const cell = processCell('preflight', () => ({ running: 0 }));

/** Never throws for what it finds; throws 409 `preflight_running` while {@link MOST_AT_ONCE} are under way. */
export async function runPreflight(asked: Preflight): Promise<Report> {
  if (cell.running >= MOST_AT_ONCE) throw new HttpError(409, 'preflight_running', 'The check is running several times already. Each takes less than 15 seconds.');
  cell.running++;
  const begun = performance.now();
  const lines = new Map<string, Line>();
  const tell = (line: Line) => (lines.set(line.name, line), asked.tell(line));
  try {
    await inThrowAwayBrand(asked, tell);
  } finally {
    cell.running--;
  }
  const all = [...lines.values()];
  return { ready: all.every(({ outcome }) => outcome === 'passed'), ms: since(begun), lines: all };
}

/** The first line and the last are the brand itself: made, and gone again. */
async function inThrowAwayBrand({ pack, faults, gone }: Preflight, tell: (line: Line) => void): Promise<void> {
  let [begun, current] = [performance.now(), BRAND];
  tell({ ...BRAND, outcome: 'running' });
  try {
    await withThrowAwayBrand({ ...pack, flow: 'code' }, async (brand) => {
      tell({ ...BRAND, outcome: 'passed', ms: since(begun), saw: `From the same pack: ${pack.site.name}.` });
      await runChecks(CHECKS, { brand, pack, faults, gone }, tell);
      [begun, current] = [performance.now(), GONE];
      tell({ ...GONE, outcome: 'running' });
    });
    tell({ ...GONE, outcome: 'passed', ms: since(begun), saw: 'The throw-away brand is deleted, with everything it had.' });
  } catch (error) {
    tell(failed(current, begun, error));
  }
}

/** One after the other; those that need what failed are skipped. Exported for tests. */
export async function runChecks(checks: readonly Check[], visit: Visit, tell: (line: Line) => void): Promise<void> {
  const without = new Set<string>();
  try {
    for (const { run, needs, ...check } of checks) {
      const missing = needs.find((name) => without.has(name));
      if (missing) tell({ ...check, outcome: 'skipped', saw: `Needs what failed above: ${checks.find(({ name }) => name === missing)!.title}.` });
      else if (await runOne(check, run, visit, tell)) continue;
      without.add(check.name);
    }
  } finally {
    visit.agent?.socket.end();
  }
}

/** True where it passed. */
async function runOne(check: CheckName, run: Check['run'], visit: Visit, tell: (line: Line) => void): Promise<boolean> {
  const begun = performance.now();
  tell({ ...check, outcome: 'running' });
  try {
    visit.gone.throwIfAborted();
    tell({ ...check, outcome: 'passed', saw: await run(visit), ms: since(begun) });
    return true;
  } catch (error) {
    tell(failed(check, begun, error));
    return false;
  }
}

function failed(check: CheckName, begun: number, error: unknown): Line {
  const { code, message, change } = problemOf(error);
  return { ...check, outcome: 'failed', ms: since(begun), code, saw: message, change };
}

const since = (begun: number) => Math.round(performance.now() - begun);
