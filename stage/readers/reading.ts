// Whether somebody could have read a claim: what passed through their places, and in which form. Pure.
import type { Carrier } from './carriers';
import type { Place } from './places';

export type Outcome =
  /** Passed in words of a message, or in a token that is signed only. */
  | 'reads'
  /** Passed in a token that only the holder of a key can open. */
  | 'sealed'
  /** What passed stands for it, and says nothing of it. */
  | 'code only'
  /** Nothing passed. */
  | 'nothing'
  /** The claim was in no message of this flow. */
  | 'not sent';

export interface Reading {
  outcome: Outcome;
  /** The arrow that it was derived from: the first message that says as much. */
  arrow?: string;
}

/** `reaches`: the places in which the reader listens. */
export function readingOf(claim: string, carriers: readonly Carrier[], reaches: readonly Place[]): Reading {
  if (!carriers.some((carrier) => holds(carrier, claim))) return { outcome: 'not sent' };
  const passed = carriers.filter(({ places }) => places.some((place) => reaches.includes(place)));
  const read = passed.find((carrier) => holds(carrier, claim));
  if (read) return { outcome: 'reads', arrow: read.arrow };
  const sealed = passed.find(({ carried }) => carried.some(({ as }) => as === 'encrypted'));
  if (sealed) return { outcome: 'sealed', arrow: sealed.arrow };
  const code = passed.find(({ carried }) => carried.some(({ as }) => as === 'code'));
  return code ? { outcome: 'code only', arrow: code.arrow } : { outcome: 'nothing' };
}

const holds = ({ carried }: Carrier, claim: string) => carried.some((one) => 'claims' in one && claim in one.claims);
