// What belongs together: rule 1 of arrange.ts.
import type { Placed } from './arrange';

/** Codes and tokens, and their way. Unlike all other keys, somebody may bring one twice. */
const OF_A_PROOF = /^(proof|handed|sent|redeem|redeemed):/;
/** Of one use of a code: asked for and answered within one chat request. */
const OF_ONE_USE = /^(redeem|redeemed):/;
const BEGINS_A_REQUEST = /^attempt:/;
/** Of a conversation, and of what was said in it: it may go on with another chat request, of another day and in another flow. */
const OF_A_CONVERSATION = /^(conversation|entry):/;

/** Connected components, by union-find over the keys; `events` and each component are in the order of arrival. */
export function exchangesOf<E extends Placed>(events: readonly E[]): E[][] {
  const parts = new Parts(events);
  joinBy(events, parts, (key) => !OF_A_PROOF.test(key) && !OF_A_CONVERSATION.test(key), (a, b) => parts.join(a, b));
  joinUses(events, parts);
  joinTalks(events, parts);
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
 * What happens in a conversation belongs to the chat request that opened it, or last took it up again: each is an exchange, and a renewal,
 * which needs the conversation, part of the one that it renews. Where that is forgotten, what is left of it stays together.
 */
function joinTalks(events: readonly Placed[], parts: Parts): void {
  const givers = giversOf(events);
  const left = new Map<string, number>();
  events.forEach((event, index) => {
    for (const key of event.needs.filter((one) => one.startsWith('conversation:'))) {
      const giver = givers.get(key)?.findLast((one) => isBefore(events[one]!, event)) ?? left.get(key);
      if (giver === undefined) left.set(key, index);
      else parts.join(giver, index);
    }
  });
}

/** By the sequence of the one source that tells of conversations: what a browser says of one takes nothing away from it. */
const isBefore = (one: Placed, other: Placed): boolean => one.source === other.source && one.sequence < other.sequence;

/**
 * Who gave `key` to the event at `index`: the last one that had arrived by then; where none had (a browser reports late), the next one.
 * Undefined where nobody did.
 */
export function giversIn(events: readonly Placed[]): (key: string, index: number) => number | undefined {
  const givers = giversOf(events);
  return (key, index) => {
    const all = givers.get(key) ?? [];
    return all.findLast((giver) => giver < index) ?? all.find((giver) => giver > index);
  };
}

/** For each key those that gave it, in the order of arrival. */
function giversOf(events: readonly Placed[]): Map<string, number[]> {
  const givers = new Map<string, number[]>();
  events.forEach(({ gives }, index) => gives.forEach((key) => givers.get(key)?.push(index) ?? givers.set(key, [index])));
  return givers;
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
