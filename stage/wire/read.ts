// The wire of a brand, for one reader: recorded, arranged, folded, drawn.
import { arrange } from '@/lib/wire/arrange';
import { textsOf } from '@/lib/wire/keys';
import type { Level } from '@/lib/wire/kind';
import { eventsOf, type Recorded } from '@/lib/wire/ring';
import { HttpError } from '@/lib/http-error';
import { eventOf, idOf } from './draw';
import type { Reader } from './facts';
import { fold } from './fold';
import { headline } from './headline';
import type { Arrow, ArrowHead, Exchange, Wire } from './shape';

/** Everything that is known of the brand; with `after`, the exchanges in which something came after that event. */
export function readWire(brand: string, level: Level, after = 0, now = Date.now()): Wire {
  const recorded = eventsOf(brand);
  const reader: Reader = { level, now, spent: spentBy(recorded) };
  const exchanges = arrange(recorded.map(eventOf)).filter((events) => events.some(({ number }) => number > after));
  const drawn = exchanges.map((events): Exchange => ({ id: idOf(Math.min(...events.map(({ number }) => number))), ...headline(events), arrows: fold(events, reader) }));
  const last = recorded.at(-1);
  return { brand, level, last: last ? idOf(last.number) : null, exchanges: drawn.filter(({ arrows }) => arrows.length) };
}

const spentBy = (recorded: readonly Recorded[]): Set<string> => new Set(recorded.flatMap(({ event }) => textsOf(event.spends)));

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
