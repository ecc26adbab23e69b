// A transcript as both ends hold it: its last entries without a gap, earlier ones when they were asked for. Ordered by number; whatever
// comes twice, or late, finds its place.
import type { Entry } from '../contract/transcript';

/** The entries with `more` in their places; the same array where their numbers are there already. */
export function addEntries(entries: Entry[], more: Entry[]): Entry[] {
  const [first] = more;
  if (!first) return entries;
  const last = entries.at(-1);
  if (more.length === 1 && (!last || last.number < first.number)) return [...entries, first];
  const known = new Set(entries.map(({ number }) => number));
  const added = more.filter(({ number }) => !known.has(number));
  return added.length ? [...entries, ...added].sort((a, b) => a.number - b.number) : entries;
}

/** The last number before the first gap: what a resumed socket asks to continue after. */
export function completeTo(entries: Entry[]): number {
  let number = (entries[0]?.number ?? 1) - 1;
  for (const entry of entries) {
    if (entry.number !== number + 1) break;
    number = entry.number;
  }
  return number;
}

/** True where there are entries before the first one here. */
export const hasOlder = (entries: Entry[]): boolean => (entries[0]?.number ?? 1) > 1;

/** Entries that a window or a workspace begins with; earlier ones are asked for. */
export const LATEST = 100;
