// Under which id and headline an exchange is known. Its first events leave the ring before its last ones come: it stays the same one.
import { processCell } from '@/lib/process-cell';
import type { Ring } from '@/lib/wire/ring';
import type { Event } from './draw';
import type { Headline } from './headline';

export interface Named {
  /** Number of its first event. */
  number: number;
  headline: Headline;
}

/** By key, for each brand's ring: what the last reading found. Keys of nothing that is left are forgotten with the next one. */
const known = processCell('wire-names', () => new WeakMap<Ring, Map<string, Named>>());

/** What belongs to one reading of the whole ring. */
export interface Naming {
  /** The exchange as it is known, with what is seen of it now. */
  name: (events: readonly Event[], seen: Headline) => Named;
  /** This reading is what counts from now on. */
  keep: () => void;
}

export function namesIn(ring: Ring | undefined): Naming {
  const before = (ring && known.get(ring)) ?? new Map<string, Named>();
  const now = new Map<string, Named>();
  return {
    name(events, seen) {
      const keys = new Set(events.flatMap(({ gives, needs, number }) => [...gives, ...needs, `event:${number}`]));
      const knownBy = (those: (key: string) => boolean) => [...keys].flatMap((key) => (those(key) && before.get(key)) || []);
      const own = knownBy(isOfOneExchange);
      // Of a long conversation that nobody looked at meanwhile only that is left; one that was taken up again has a chat request of its own.
      const [old] = (own.length || seen.attempt ? own : knownBy(isOfAConversation)).sort((a, b) => a.number - b.number);
      const number = Math.min(old?.number ?? Infinity, ...events.map((event) => event.number));
      const named = { number, headline: old ? together(old.headline, seen) : seen };
      for (const key of keys) now.set(key, named);
      return named;
    },
    keep: () => void (ring && known.set(ring, now)),
  };
}

const isOfAConversation = (key: string) => /^conversation:/.test(key);

/** A proof may be brought to two, and a conversation taken up by several. */
const isOfOneExchange = (key: string) => !/^(proof|handed|sent|redeem|redeemed|conversation|entry):/.test(key);

/** Flow and encryption are those of one chat request, or they say together what never was. */
const requestOf = ({ attempt, flow, encrypted }: Headline) => ({ attempt, flow, encrypted });

/** What was decided first stays decided. */
const together = (old: Headline, seen: Headline): Headline => ({
  who: old.who ?? seen.who,
  ...(old.attempt && old.attempt !== seen.attempt ? requestOf(old) : { ...requestOf(seen), encrypted: old.encrypted || seen.encrypted }),
  outcome: old.outcome === 'open' ? seen.outcome : old.outcome,
  alone: old.who && !old.alone ? undefined : seen.alone,
});
