// A transcript is ordered by number; whatever comes twice, or late, finds its place.
import type { Entry } from '../contract/transcript';

/** The entries with `entry` in its place; the same array where its number is there already. */
export function addEntry(entries: Entry[], entry: Entry): Entry[] {
  const last = entries.at(-1);
  if (!last || last.number < entry.number) return [...entries, entry];
  if (entries.some(({ number }) => number === entry.number)) return entries;
  return [...entries, entry].sort((a, b) => a.number - b.number);
}

/** The last number before the first gap: what a resumed socket asks to continue after. */
export function completeTo(entries: Entry[]): number {
  let number = 0;
  for (const entry of entries) {
    if (entry.number !== number + 1) break;
    number = entry.number;
  }
  return number;
}

/** How many of the visitor's messages the agent has not seen. Whoever answered has read what came before. */
export function countUnread(entries: Entry[], readTo: number): number {
  const answered = entries.findLast(({ sender }) => sender === 'agent')?.number ?? 0;
  const seen = Math.max(readTo, answered);
  return entries.filter(({ kind, sender, number }) => kind === 'text' && sender === 'visitor' && number > seen).length;
}
