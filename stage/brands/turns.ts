// Settings of a brand stand at three companies: two changes side by side would leave them at odds. Each waits for those that were asked before it,
// in this process; among processes the claim (claim.ts) keeps resets apart.
import { processCell } from '@/lib/process-cell';

const last = processCell('brand-turns', () => new Map<string, Promise<unknown>>());

/** Does the work when all that was begun for this brand before has ended, well or not. Throws what the work throws. */
export function inTurn<T>(slug: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(slug) ?? Promise.resolve()).then(work, work);
  const ended = mine.then(forget, forget);
  function forget() {
    if (last.get(slug) === ended) last.delete(slug);
  }
  last.set(slug, ended);
  return mine;
}
