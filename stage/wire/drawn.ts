// What a browser has of the wire: kept up to date by frames.
import type { ArrowHead, ExchangeOutcome, WireFrame } from './shape';

export interface DrawnExchange {
  id: string;
  title: string;
  outcome: ExchangeOutcome;
  arrows: ArrowHead[];
}

export interface Drawn {
  last: string | null;
  exchanges: readonly DrawnExchange[];
}

export const NOTHING_DRAWN: Drawn = { last: null, exchanges: [] };

type News = Extract<WireFrame, { type: 'wire' }>;

const numberOf = (id: string) => Number(id.slice(id.indexOf('-') + 1));

/** What is drawn with the news in it; exchanges in the order in which they began. One that nothing came of stays the same object. */
export function withNews({ exchanges }: Drawn, { whole, last, exchanges: changed, arrows }: News): Drawn {
  const fresh = new Map(arrows.map((arrow) => [arrow.id, arrow]));
  const known = new Map(exchanges.flatMap((exchange) => exchange.arrows.map((arrow) => [arrow.id, arrow] as const)));
  const arrowsOf = (order: readonly string[]) => order.flatMap((id) => fresh.get(id) ?? known.get(id) ?? []);
  const news = new Map(changed.map((exchange) => [exchange.id, exchange]));
  // What a whole frame does not name is no more: forgotten, joined with another, or of a server that was started anew.
  const kept = exchanges.filter(({ id }) => !whole && !news.has(id)).map((exchange) => refreshed(exchange, fresh));
  const added = changed.filter(({ order }) => order.length).map(({ order, ...exchange }) => ({ ...exchange, arrows: arrowsOf(order) }));
  return { last, exchanges: [...kept, ...added].sort((a, b) => numberOf(a.id) - numberOf(b.id)) };
}

/** The id of the exchange that something came to last: not the last one, where an earlier chat goes on. */
export const latestOf = ({ exchanges }: Drawn): string | undefined =>
  exchanges.reduce<{ id?: string; number: number }>((latest, { id, arrows }) => arrows.reduce((newest, arrow) => (numberOf(arrow.id) > newest.number ? { id, number: numberOf(arrow.id) } : newest), latest), { number: -1 }).id;

const refreshed = (exchange: DrawnExchange, fresh: ReadonlyMap<string, ArrowHead>): DrawnExchange =>
  exchange.arrows.some(({ id }) => fresh.has(id)) ? { ...exchange, arrows: exchange.arrows.map((arrow) => fresh.get(arrow.id) ?? arrow) } : exchange;
