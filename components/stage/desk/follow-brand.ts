// Asks how a brand stands, again and again, while the page shows it: each question but the first waits at the server for a change.
import type { BrandState } from '@/stage/control/brand-state';

/** Milliseconds after an answer that was none. The first is short: where the brand was just being made anew, it is whole in a moment. */
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;

/** Without `known` it is answered at once, with it when the brand has another stamp; undefined where no answer came, or the signal ended it. */
type Ask = (known: string | undefined, signal: AbortSignal) => Promise<BrandState | undefined>;

export interface Following {
  /** Resolves to how the brand stands, asked after this call and told to `take`; to undefined where it ends before that. */
  heard: () => Promise<BrandState | undefined>;
  end: () => void;
}

/** Calls `take` with each state that is another than the last one; `known` is the one before the first, where there was one. */
export function followBrand(ask: Ask, take: (last: BrandState | undefined, next: BrandState) => void, known?: BrandState): Following {
  const callers: ((state?: BrandState) => void)[] = [];
  let ended = false;
  let question = new AbortController();
  const follow = async () => {
    let last = known;
    for (let pause = SHORTEST_PAUSE; !ended; ) {
      const { length } = callers;
      question = new AbortController();
      const next = await ask(length ? undefined : last?.stamp, question.signal);
      if (ended) return;
      if (next) {
        pause = SHORTEST_PAUSE;
        if (next.stamp !== last?.stamp) take(last, (last = next));
        for (const resolve of callers.splice(0, length)) resolve(next);
      } else if (!question.signal.aborted) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      }
    }
  };
  void follow();
  const end = () => {
    ended = true;
    question.abort();
    for (const resolve of callers) resolve();
  };
  // Who asks gets an answer at once, changed or not: the question that waits for a change is asked anew.
  const heard = () =>
    new Promise<BrandState | undefined>((resolve) => {
      callers.push(resolve);
      question.abort();
    });
  return { heard, end };
}
