// What belongs together: rule 1 of arrange.ts.
import type { Placed } from './arrange';

/** Codes and tokens, and their way. Unlike all other keys, somebody may bring one twice. */
const OF_A_PROOF = /^(proof|handed|sent|redeem|redeemed):/;
/** Of one use of a code: asked for and answered within one chat request. */
const OF_ONE_USE = /^(redeem|redeemed):/;
const BEGINS_A_REQUEST = /^attempt:/;

/** Connected components, by union-find over the keys; `events` and each component are in the order of arrival. */
export function exchangesOf<E extends Placed>(events: readonly E[]): E[][] {
  const parts = new Parts(events);
  joinBy(events, parts, (key) => !OF_A_PROOF.test(key), (a, b) => parts.join(a, b));
  joinUses(events, parts);
  // A proof that is played again is a story of its own: it joins no two chat requests.
  joinBy(events, parts, (key) => OF_A_PROOF.test(key), (a, b) => parts.hasRequest(a) && parts.hasRequest(b) ? undefined : parts.join(a, b));
  return [...groupBy(events, (_, index) => parts.rootOf(index)).values()];
}

/** Joins each event with the first one that has the same key. */
function joinBy(events: readonly Placed[], parts: Parts, isMeant: (key: string) => boolean, join: (a: number, b: number) => void): void {
  const firstWith = new Map<string, number>();
  events.forEach(({ gives, needs }, index) => {
    for (const key of [...gives, ...needs].filter(isMeant)) {
      const other = firstWith.get(key);
      if (other === undefined) firstWith.set(key, index);
      else join(other, index);
    }
  });
}

/** Of several redemptions of one code each has its own answer. */
function joinUses(events: readonly Placed[], parts: Parts): void {
  const giverOf = giversIn(events);
  events.forEach(({ needs }, index) => {
    for (const key of needs.filter((one) => OF_ONE_USE.test(one))) {
      const giver = giverOf(key, index);
      if (giver !== undefined) parts.join(giver, index);
    }
  });
}

/**
 * Who gave `key` to the event at `index`: the last one that had arrived by then; where none had (a browser reports late), the next one.
 * Undefined where nobody did.
 */
export function giversIn(events: readonly Placed[]): (key: string, index: number) => number | undefined {
  const givers = new Map<string, number[]>();
  events.forEach(({ gives }, index) => gives.forEach((key) => givers.get(key)?.push(index) ?? givers.set(key, [index])));
  return (key, index) => {
    const all = givers.get(key) ?? [];
    return all.findLast((giver) => giver < index) ?? all.find((giver) => giver > index);
  };
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return groups;
}

class Parts {
  private readonly parents: number[];
  private readonly requests: boolean[];

  constructor(events: readonly Placed[]) {
    this.parents = events.map((_, index) => index);
    this.requests = events.map(({ gives }) => gives.some((key) => BEGINS_A_REQUEST.test(key)));
  }

  rootOf(index: number): number {
    let root = index;
    while (this.parents[root] !== root) root = this.parents[root] = this.parents[this.parents[root]!]!;
    return root;
  }

  hasRequest = (index: number): boolean => this.requests[this.rootOf(index)]!;

  /** The earlier one stays the root: exchanges come out in the order of their first events. */
  join(a: number, b: number): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    const [root, child] = [Math.min(one, other), Math.max(one, other)];
    this.parents[child] = root;
    this.requests[root] = this.requests[root]! || this.requests[child]!;
  }
}
