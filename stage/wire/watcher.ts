// One watcher of one brand: is told everything once, and from then on what is new or has changed.
import type { Level } from '@/lib/wire/kind';
import { eventsOf, ringOf } from '@/lib/wire/ring';
import { headOf, readWire } from './read';
import type { ArrowHead, Exchange, WireFrame } from './shape';

/** What happens at once is told at once: a chat request is some sixty events within a few milliseconds. */
const GATHER_MS = 60;
/** Reading the whole ring takes at most this part of the time. */
const PART = 8;

interface Watcher {
  send: (frame: WireFrame) => void;
  /** The brand was made anew: what was told is no longer so. */
  reset: () => void;
}

/** Begins to tell: first all exchanges that there are, with the arrows of those in which something came after the event numbered `after`. Returns the call that ends it. */
export function watchBrand(brand: string, level: Level, after: number, { send, reset }: Watcher): () => void {
  const told = new Told();
  let timer: NodeJS.Timeout | undefined;
  let heard = eventsOf(brand).length;
  let pauseMs = GATHER_MS;
  const read = () => {
    const started = performance.now();
    const wire = readWire(brand, level);
    pauseMs = Math.max(GATHER_MS, PART * (performance.now() - started));
    return wire;
  };
  const tell = () => {
    timer = undefined;
    const { exchanges, last } = read();
    const news = told.news(exchanges);
    if (news.exchanges.length || news.arrows.length) send({ type: 'wire', last, ...news });
  };
  const stop = ringOf(brand).listen(() => {
    const before = heard;
    heard = eventsOf(brand).length;
    if (before && !heard) return reset();
    timer ??= setTimeout(tell, pauseMs);
  });
  const { exchanges, last } = read();
  const { exchanges: all, arrows } = told.news(exchanges);
  const recent = after && new Set(readWire(brand, level, after).exchanges.flatMap((exchange) => exchange.arrows.map(({ id }) => id)));
  send({ type: 'wire', whole: true, last, exchanges: all, arrows: recent ? arrows.filter(({ id }) => recent.has(id)) : arrows });
  return () => (stop(), clearTimeout(timer));
}

class Told {
  private readonly arrows = new Map<string, string>();
  private readonly exchanges = new Map<string, string>();

  /** What is not told yet, as it is now; it counts as told from here on. */
  news(exchanges: readonly Exchange[]): Pick<Extract<WireFrame, { type: 'wire' }>, 'exchanges' | 'arrows'> {
    const heads = exchanges.flatMap(({ arrows }) => arrows.map(headOf));
    const lines = exchanges.map(({ id, title, outcome, arrows }) => ({ id, title, outcome, order: arrows.map((arrow) => arrow.id) }));
    const gone = [...this.exchanges.keys()].filter((id) => !exchanges.some((exchange) => exchange.id === id));
    for (const id of gone) this.exchanges.delete(id);
    const there = new Set(heads.map(({ id }) => id));
    for (const id of this.arrows.keys()) if (!there.has(id)) this.arrows.delete(id);
    return { exchanges: [...lines.filter((line) => isNews(this.exchanges, line)), ...gone.map(emptied)], arrows: heads.filter((head) => isNews(this.arrows, head)) };
  }
}

function isNews(known: Map<string, string>, value: ArrowHead | { id: string }): boolean {
  const text = JSON.stringify(value);
  if (known.get(value.id) === text) return false;
  known.set(value.id, text);
  return true;
}

/** An exchange without arrows is one that is no more: it became part of another, or is too old. */
const emptied = (id: string) => ({ id, title: '', outcome: 'open' as const, order: [] });
