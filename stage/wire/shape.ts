// What is told of the wire, over HTTP and to the drawing. Types only: browsers read them too.
import type { Lane, Level, Seer, Way } from '@/lib/wire/kind';

/** One thing that an arrow carried. `hidden` says why a value is not shown. */
export type ShownFact = { name: string; value: unknown } | { name: string; hidden: string };

/** The layers of one token, outermost first; null where there is none, or where it is closed. */
export interface TokenLayers {
  /** Header of the JWE around it. */
  jwe: Record<string, unknown> | null;
  /** Header of the JWS. */
  jws: Record<string, unknown> | null;
  claims: Record<string, unknown> | null;
  /** The whole token, once nobody can do anything with it. */
  text: string | null;
}

/** One check of the list. */
export interface Step {
  /** The arrow's id that it is, or would be. Absent where it was not reached. */
  id?: string;
  check: string;
  clause?: string;
  outcome: 'passed' | 'failed' | 'not reached';
  note?: string;
  expected?: string;
  actual?: string;
}

/** Why a visitor was not verified: Live Assist's words to its operator. */
export interface Reason {
  code: string;
  check: string;
  party: string;
  sentence: string;
  expected: string;
  actual: string;
  change: string;
  vendorCode: number | null;
  /** Address of the page that explains it, on Live Assist's host. */
  documentation: string;
}

/** An arrow as it is drawn, closed. */
export interface ArrowHead {
  id: string;
  kind: string;
  from: Lane;
  to: Lane;
  way: Way;
  /** True for the answer to a request. */
  answer: boolean;
  sentence: string;
  /** ISO 8601, by the clock of whoever saw it. */
  at: string;
  seenBy: Seer;
  outcome: 'plain' | 'passed' | 'failed';
  /** With a refusal. */
  reason?: Reason;
  /** How many checks it stands for. */
  checks?: number;
}

/** An arrow opened. */
export interface Arrow extends ArrowHead {
  /** The specification's paragraph. */
  clause: string;
  /** Path in the repository. */
  file: string;
  facts: ShownFact[];
  tokens: (TokenLayers & { name: string })[];
  ladder: Step[];
  /** Short hashes of what became known by it, and of what was needed for it. */
  gives: string[];
  needs: string[];
}

export type ExchangeOutcome = 'accepted' | 'refused' | 'no chat' | 'open';

/** What belongs together, in causal order. */
export interface Exchange<A = Arrow> {
  id: string;
  title: string;
  outcome: ExchangeOutcome;
  arrows: A[];
}

export interface Wire<A = Arrow> {
  brand: string;
  level: Level;
  /** Ask for what comes after this; null where nothing has come yet. */
  last: string | null;
  exchanges: Exchange<A>[];
}

/** The first frame of a watcher. */
export interface WatchFrame {
  type: 'watch';
  level: Level;
  /** The demo key, where one is needed. */
  key?: string;
  after?: string;
}

/** What a watcher hears: what is new or changed, whole. `order` are ids of arrows. With `whole` the exchanges are all that there are. */
export type WireFrame =
  | { type: 'wire'; whole?: true; last: string | null; exchanges: { id: string; title: string; outcome: ExchangeOutcome; order: string[] }[]; arrows: ArrowHead[] }
  | { type: 'refused'; code: string; message: string };

/** Close codes of a watcher's socket: the brand was made anew; its first frame was refused, or did not come in time. */
export const WATCH_CLOSE = { reset: 4410, refused: 4403, noFrame: 4400 } as const;
