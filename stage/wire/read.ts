// The wire of a brand, for one reader: recorded, arranged, folded, drawn.
import { arrange } from '@/lib/wire/arrange';
import { textsOf } from '@/lib/wire/keys';
import type { Level } from '@/lib/wire/kind';
import { eventsOf, wireCell, type Recorded } from '@/lib/wire/ring';
import { HttpError } from '@/lib/http-error';
import { eventOf, idOf, type Event } from './draw';
import type { Reader } from './facts';
import { fold } from './fold';
import { headlineOf, titleOf } from './headline';
import { namesIn, type Named } from './names';
import type { Arrow, ArrowHead, Exchange, Wire } from './shape';

/** Everything that is known of the brand; with `after`, the exchanges in which something came after that event. */
export function readWire(brand: string, level: Level, after = 0, now = Date.now()): Wire {
  const recorded = eventsOf(brand);
  const reader: Reader = { level, now, spent: spentBy(recorded), secrets: secretsIn(recorded) };
  const names = namesIn(wireCell.rings.get(brand));
  // Named first, all of them: one may have been begun with another's proof.
  const all = arrange(recorded.map(eventOf)).map((events) => ({ events, named: names.name(events, headlineOf(events, level)) }));
  names.keep();
  const givers = proofGivers(all);
  const isAsked = ({ events }: (typeof all)[number]) => events.some(({ number }) => number > after);
  const exchanges = all.filter(isAsked).map(({ events, named }): Exchange => {
    const other = requestedProofs(events).flatMap((key) => givers.get(key) ?? []).find((one) => one !== named);
    return { id: idOf(named.number), ...titleOf(named.headline, other?.headline), arrows: fold(events, reader) };
  });
  const last = recorded.at(-1);
  return { brand, level, last: last ? idOf(last.number) : null, exchanges: exchanges.filter(({ arrows }) => arrows.length) };
}

/** The arrows of events that were kept. */
export function arrowsOf(recorded: readonly Recorded[], level: Level, now = Date.now()): Arrow[] {
  const reader: Reader = { level, now, spent: spentBy(recorded), secrets: secretsIn(recorded) };
  return arrange(recorded.map(eventOf)).flatMap((events) => fold(events, reader));
}

const isProof = (key: string) => key.startsWith('proof:');

/** In which exchange each code or token was issued. */
const proofGivers = (all: readonly { events: readonly Event[]; named: Named }[]): Map<string, Named> =>
  new Map(all.flatMap(({ events, named }) => events.flatMap(({ gives }) => gives.filter(isProof).map((key) => [key, named] as const))));

const requestedProofs = (events: readonly Event[]): string[] => events.filter(({ recorded }) => recorded.event.kind === 'chat_requested').flatMap(({ needs }) => needs.filter(isProof));

const spentBy = (recorded: readonly Recorded[]): Set<string> => new Set(recorded.flatMap(({ event }) => textsOf(event.spends)));

/** Codes, verifiers and tokens, as the servers' events have them: short words are nobody's secret. */
function secretsIn(recorded: readonly Recorded[]): string[] {
  const found = new Set<string>();
  for (const { event } of recorded)
    for (const key of [...(event.gives ?? []), ...(event.needs ?? []), ...(event.spends ?? [])])
      if (!('text' in key) && key[0] === 'proof' && typeof key[1] === 'string' && key[1].length >= 8) found.add(key[1]);
  return [...found];
}

/** The arrow called `id`, or the one that it is folded into. Throws 404 `arrow_unknown`. */
export function readArrow(brand: string, level: Level, id: string): Arrow {
  const arrows = readWire(brand, level).exchanges.flatMap((exchange) => exchange.arrows);
  const found = arrows.find((arrow) => arrow.id === id || arrow.ladder.some((step) => step.id === id));
  if (!found) throw new HttpError(404, 'arrow_unknown', 'There is no such arrow at this level, or it is too long ago.');
  return found;
}

/** An arrow without what is only seen when it is opened. */
export const headOf = ({ id, kind, from, to, way, answer, sentence, at, seenBy, outcome, reason, checks }: Arrow): ArrowHead => ({
  ...{ id, kind, from, to, way, answer, sentence, at, seenBy, outcome },
  ...(reason && { reason }),
  ...(checks && { checks }),
});
