// From events, in whatever order they came, to exchanges: what belongs together, in causal order. Pure, and without a clock:
// clocks of several machines differ, and a browser's report comes late.
//
// Rules
//   1. Two events that have a key in common belong to one exchange, and so does all that is joined through others; but a code or token
//      that is used again joins no two chat requests, and a conversation that goes on is part of the last one that took it up.
//   2. Within an exchange a source's own events keep their sequence.
//   3. What gives a key comes before what needs it (Lamport's happened-before). Where it was given more than once, the last time counts.
//   4. What is left open is decided by arrival.
// A circle can only come of a browser that says untrue things: then the event that came first goes first.
import { exchangesOf, giversIn, groupBy } from './exchanges';

/** What arrange() looks at. */
export interface Placed {
  /** Counts arrivals. */
  number: number;
  source: string;
  sequence: number;
  gives: readonly string[];
  needs: readonly string[];
}

/** Exchanges in the order in which they began to arrive, each in causal order. */
export function arrange<E extends Placed>(events: readonly E[]): E[][] {
  const byArrival = events.toSorted((a, b) => a.number - b.number);
  return exchangesOf(byArrival).map(inCausalOrder);
}

/** Rules 2 to 4: Kahn's algorithm, of all that may come next always the one that arrived first. `events` are in the order of arrival. */
function inCausalOrder<E extends Placed>(events: readonly E[]): E[] {
  const waitsFor = events.map(() => 0);
  const followers = followersOf(events, waitsFor);
  const ready = new Ready();
  const taken = new Set<number>();
  waitsFor.forEach((count, index) => count === 0 && ready.push(index));
  const order: E[] = [];
  for (let cursor = 0; order.length < events.length; ) {
    let next = ready.pop();
    if (next === undefined) {
      while (taken.has(cursor)) cursor++;
      next = cursor;
    }
    if (taken.has(next)) continue;
    taken.add(next);
    order.push(events[next]!);
    for (const follower of followers[next]!) if (--waitsFor[follower]! === 0) ready.push(follower);
  }
  return order;
}

/** For each event those that must come after it; counts up for each how many it waits for. */
function followersOf(events: readonly Placed[], waitsFor: number[]): number[][] {
  const followers: number[][] = events.map(() => []);
  const before = (first: number | undefined, then: number) => {
    if (first === undefined || first === then) return;
    followers[first]!.push(then);
    waitsFor[then]! += 1;
  };
  const giverOf = giversIn(events);
  events.forEach(({ needs }, index) => needs.forEach((key) => before(giverOf(key, index), index)));
  for (const own of groupBy([...events.keys()], (index) => events[index]!.source).values()) {
    own.sort((a, b) => events[a]!.sequence - events[b]!.sequence).forEach((index, place) => before(own[place - 1], index));
  }
  return followers;
}

/** Numbers, of which always the smallest is taken. */
class Ready {
  /** The largest first, so that the smallest is taken off the end. */
  private readonly items: number[] = [];

  push(item: number): void {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.items[middle]! > item) low = middle + 1;
      else high = middle;
    }
    this.items.splice(low, 0, item);
  }

  pop = (): number | undefined => this.items.pop();
}
