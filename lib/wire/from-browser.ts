// What a page or a window says it saw. Anybody who holds the browser can say it: it is taken for what it is, bounded in size, count and
// rate, shown as "as the browser says", and can neither spend a proof nor speak for a server.
import { z } from 'zod';
import { HttpError } from '../http-error';
import { storable } from '../storable';
import { isKeyText } from './keys';
import { isKindName, KINDS, type KindName } from './kinds';
import type { BrowserReport } from './browser';
import { isWireOpen } from './report';
import { BROWSER_LIMITS } from './browser-limits';
import { ringOf, wireCell } from './ring';

export type BrowserSeer = 'brand page' | 'chat window';

const keys = z.array(z.string().refine(isKeyText, 'is no key of the wire')).max(BROWSER_LIMITS.keys);
const fact = z.union([z.string().max(BROWSER_LIMITS.factLength).transform(storable), z.number(), z.boolean()]);

const event = z.strictObject({
  kind: z.string().refine(isKindName, 'is no kind of event'),
  sequence: z.int().min(0).max(1_000_000),
  /** Milliseconds since 1970, by the browser's clock. */
  at: z.int().min(0).max(8.64e15),
  gives: keys.optional(),
  needs: keys.optional(),
  facts: z.record(z.string().max(40), fact).optional(),
});

/** One batch of one page or window. */
export const browserReport = z.strictObject({
  /** Which of them, as it calls itself. */
  source: z.string().regex(/^[\w-]{8,40}$/, 'must be 8 to 40 letters, digits and dashes'),
  events: z.array(event).min(1).max(BROWSER_LIMITS.batch),
});

/** Records a batch about `brand`. Throws 404 `controls_closed`, 400 `not_yours` for a kind that this party cannot see, 429 `too_many_reports`. */
export function recordFromBrowser(brand: string, seer: BrowserSeer, { source, events }: BrowserReport, caller = 'unknown'): void {
  if (!isWireOpen()) throw new HttpError(404, 'controls_closed', 'Nothing is recorded here. Start the server with DEMO_KEY to open the controls.');
  const foreign = events.find(({ kind }) => KINDS[kind as KindName].seenBy !== seer);
  if (foreign) throw new HttpError(400, 'not_yours', `The ${seer} cannot see ${foreign.kind}.`);
  spendBudgets([[`${seer} ${brand} ${caller}`, BROWSER_LIMITS.ofOne], [`${seer} ${brand}`, BROWSER_LIMITS.perMinute]], events.length);
  if (!wireCell.recording) return;
  const ring = ringOf(brand);
  for (const { kind, sequence, at, gives, needs, facts = {} } of events) {
    const asKeys = (texts: string[] = []) => texts.map((text) => ({ text }));
    const listed = listedFacts(kind as KindName, facts);
    ring.record({ brand, kind: kind as KindName, gives: asKeys(gives), needs: asKeys(needs), facts: () => listed }, { source: `${seer} ${source}`, sequence, at });
  }
}

/** True where servers have told of the brand lately, which they do of none that there is not: nobody need look it up for each report. */
export const isKnownToTheWire = (brand: string): boolean => wireCell.rings.get(brand)?.isOfServers ?? false;

/** What the table does not list is not kept: a browser says no more than it can see. */
const listedFacts = (kind: KindName, facts: object) => Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(KINDS[kind].facts, name)));

const MINUTE_MS = 60_000;
const MOST_REMEMBERED = 1_000;

/** No flood of one browser keeps the others off the wire, and none of all of them goes on without end. */
function spendBudgets(wanted: [who: string, most: number][], count: number, now = Date.now()): void {
  const { budgets } = wireCell;
  const found = wanted.map(([who, most]) => {
    const known = budgets.get(who);
    return { who, most, budget: known && known.until > now ? known : { until: now + MINUTE_MS, spent: 0 } };
  });
  if (found.some(({ most, budget }) => budget.spent + count > most)) throw new HttpError(429, 'too_many_reports', 'Too many reports in too little time.');
  for (const { who, budget } of found) {
    budget.spent += count;
    budgets.delete(who);
    budgets.set(who, budget);
  }
  for (const who of budgets.keys()) if (budgets.size > MOST_REMEMBERED) budgets.delete(who);
}
