// In a browser: gathers what a page or a window saw, and posts it to its own host. No secret leaves: codes and tokens go as short hashes.
// Never in the way of anything: nothing waits for it, and what cannot be posted is dropped.
import { BROWSER_LIMITS } from './browser-limits';
import type { Scheme } from './keys';
import type { FactOf, KindName } from './kinds';

type BrowserKey = readonly [scheme: Scheme, value: string | undefined];

export interface Seen<K extends KindName> {
  gives?: readonly BrowserKey[];
  needs?: readonly BrowserKey[];
  facts?: Partial<Record<FactOf<K>, string | number | boolean | undefined>>;
  /** When it was, where it is only told now. */
  at?: number;
  /** Its place among this browser's events, where it was taken before. */
  sequence?: number;
}

/** One batch of what one page or window saw. */
export interface BrowserReport {
  /** Which of them, as it calls itself. */
  source: string;
  events: { kind: string; sequence: number; at: number; gives?: string[]; needs?: string[]; facts?: Record<string, string | number | boolean> }[];
}

export interface Reporter {
  /** Tells of an event of that kind. */
  saw: <K extends KindName>(kind: K, seen?: Seen<K>) => void;
  /** Takes the next place in this browser's sequence, for an event that is told later. */
  place: () => { at: number; sequence: number };
}

/** Events gather for a moment, so that a chat costs a few requests and not one for each: on a busy machine, at half of this, it was five. */
const GATHER_MS = 300;

/** Posts to `address`, which takes what from-browser.ts describes. `byTheWay` is asked first: true where something else took the batch along. */
export function reportTo(address: string, byTheWay: (report: BrowserReport) => boolean = () => false): Reporter {
  const source = crypto.randomUUID();
  const waiting: Promise<BrowserReport['events'][number]>[] = [];
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const place = () => ({ at: Date.now(), sequence: ++count });

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const events = await Promise.all(waiting.splice(0, BROWSER_LIMITS.batch));
    if (events.length && !byTheWay({ source, events })) navigator.sendBeacon(address, new Blob([JSON.stringify({ source, events })], { type: 'application/json' }));
    if (waiting.length) void flush();
  }

  // The page goes: what was gathered goes with it. Hashes that are still being made then come too late.
  addEventListener('pagehide', () => void flush());
  return {
    place,
    saw(kind, { gives = [], needs = [], facts = {}, ...when } = {}) {
      const placed = { ...place(), ...when };
      waiting.push(Promise.all([textsOf(gives), textsOf(needs)]).then(([given, needed]) => ({ kind, ...placed, gives: given, needs: needed, facts: bounded(facts) })));
      timer ??= setTimeout(() => void flush(), GATHER_MS);
    },
  };
}

const bounded = (facts: object): Record<string, string | number | boolean> =>
  Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, typeof value === 'string' ? value.slice(0, BROWSER_LIMITS.factLength) : value]])));

async function textsOf(keys: readonly BrowserKey[]): Promise<string[]> {
  const known = keys.filter((key): key is readonly [Scheme, string] => !!key[1]);
  return Promise.all(known.map(async ([scheme, value]) => `${scheme}:${await shortHash(value)}`));
}

/** As keys.ts makes it, for a browser. */
async function shortHash(value: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value));
  return btoa(String.fromCharCode(...new Uint8Array(digest).slice(0, 12))).replaceAll('+', '-').replaceAll('/', '_');
}
