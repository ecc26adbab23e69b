// What of a transcript the agent has not read.
import type { Entry } from '../contract/transcript';

/** How many of the visitor's messages the agent has not seen. Whoever answered has read what came before. */
export function countUnread(entries: Entry[], readTo: number): number {
  const answered = entries.findLast(({ sender }) => sender === 'agent')?.number ?? 0;
  const seen = Math.max(readTo, answered);
  return entries.filter(({ kind, sender, number }) => kind === 'text' && sender === 'visitor' && number > seen).length;
}
