// What happened lately at each brand, in this process's memory, an hour at most. No database, and nothing of it outlives the process.
// Three shares: what anybody on the network can cause does not wash away what only a real chat causes.
import { randomBytes } from 'node:crypto';
import { processCell } from '../process-cell';
import { KINDS } from './kinds';
import type { Report } from './report';

/** `events` of the servers, `browsers`' own, and of requests that `anybody` may send, for each brand. */
export const RING_LIMITS = { events: 1_000, browsers: 300, anybody: 100, brands: 200, ageMs: 60 * 60_000 } as const;
type Share = 'events' | 'browsers' | 'anybody';

/** Events that no chat stands behind: a request to the VAS, whatever is in it, and its refusal. */
const OF_ANYBODY = new Set<string>(['authorization_asked', 'authorization_declined', 'authorization_refused', 'code_refused', 'stolen_code_refused']);

/** A share is cut when it is so many times longer than it may be: not with each event. */
const SLACK = 1.25;
const SWEEP_MS = 5 * 60_000;

/** Whose event it is, and where among theirs it stands. */
export interface Origin {
  /** `VAS`, `Live Assist`, or one page or one window in some browser. */
  source: string;
  /** Counts up with the source's own events. */
  sequence: number;
  /** By the clock of whoever saw it, milliseconds since 1970. Shown, never sorted by. */
  at: number;
}

export interface Recorded extends Origin {
  /** Counts arrivals, across all brands of this process. */
  number: number;
  arrivedAt: number;
  event: Report;
}

export class Ring {
  private shares: Record<Share, Recorded[]> = { events: [], browsers: [], anybody: [] };
  private readonly told = new Set<string>();
  private readonly listeners = new Set<() => void>();

  /** What this process itself saw is in order as it comes; of what a browser saw, `origin` tells. */
  record(event: Report, origin?: Origin): void {
    if (event.once && this.wasTold(`${event.kind} ${event.once}`)) return;
    const number = ++wireCell.count;
    const now = Date.now();
    const { source, sequence, at } = origin ?? { source: KINDS[event.kind].seenBy, sequence: number, at: now };
    const name: Share = origin ? 'browsers' : OF_ANYBODY.has(event.kind) ? 'anybody' : 'events';
    const share = this.shares[name];
    share.push({ source, sequence, at, number, arrivedAt: now, event });
    if (share.length > RING_LIMITS[name] * SLACK) this.shares[name] = share.slice(-RING_LIMITS[name]);
    for (const tell of this.listeners) tell();
  }

  private wasTold(what: string): boolean {
    if (this.told.has(what)) return true;
    if (this.told.size > 2 * RING_LIMITS.events) this.told.clear();
    this.told.add(what);
    return false;
  }

  /** In the order of arrival. */
  read(now = Date.now()): Recorded[] {
    const kept = (['events', 'browsers', 'anybody'] as const).flatMap((name) => this.shares[name].slice(-RING_LIMITS[name]));
    return kept.filter(({ arrivedAt }) => now - arrivedAt < RING_LIMITS.ageMs).sort((a, b) => a.number - b.number);
  }

  /** Calls `tell` after each event, and when the ring was cleared; returns the call that ends it. */
  listen(tell: () => void): () => void {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  }

  /** A server saw something here. */
  get isOfServers(): boolean {
    return this.shares.events.length > 0;
  }

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  /** Drops what is too old; true where nothing is left, and nobody listens. */
  sweep(): boolean {
    const young = new Set(this.read());
    for (const name of ['events', 'browsers', 'anybody'] as const) this.shares[name] = this.shares[name].filter((one) => young.has(one));
    return !young.size && !this.watched;
  }

  clear(): void {
    this.shares = { events: [], browsers: [], anybody: [] };
    this.told.clear();
    for (const tell of this.listeners) tell();
  }
}

/** One for all modules of the process. `run` tells the numbers of one start of it from those of another. */
export const wireCell = processCell('wire', () => {
  const rings = new Map<string, Ring>();
  setInterval(() => rings.forEach((ring, brand) => ring.sweep() && rings.delete(brand)), SWEEP_MS).unref();
  return { rings, run: randomBytes(3).toString('hex'), count: 0, recording: true, newest: undefined as Ring | undefined, budgets: new Map<string, { until: number; spent: number }>() };
});

/** The brand's ring. Beyond two hundred brands, the one longest without an event is forgotten. */
export function ringOf(brand: string): Ring {
  const { rings } = wireCell;
  const ring = rings.get(brand) ?? new Ring();
  if (wireCell.newest === ring) return ring;
  wireCell.newest = ring;
  rings.delete(brand);
  rings.set(brand, ring);
  if (rings.size > RING_LIMITS.brands) rings.delete(longestUnused(rings));
  return ring;
}

const longestUnused = (rings: Map<string, Ring>): string => [...rings].find(([, ring]) => !ring.watched)?.[0] ?? '';

/** What is known of the brand; nothing is made for asking. */
export const eventsOf = (brand: string): Recorded[] => wireCell.rings.get(brand)?.read() ?? [];

/** The brand was made anew, or deleted. */
export const forgetWire = (brand: string): void => wireCell.rings.get(brand)?.clear();
