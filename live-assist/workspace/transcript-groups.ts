// Messages that one person wrote in a row stand together under one name and time.
import type { Entry } from '../contract/transcript';

export interface TranscriptGroup {
  side: 'visitor' | 'agent' | 'system';
  /** At least one; exactly one for the system's lines. */
  entries: Entry[];
}

const PAUSE_MS = 5 * 60_000;

export function groupTranscript(entries: Entry[]): TranscriptGroup[] {
  const groups: TranscriptGroup[] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && continues(group, entry)) group.entries.push(entry);
    else groups.push({ side: entry.kind === 'text' ? entry.sender : 'system', entries: [entry] });
  }
  return groups;
}

function continues({ side, entries }: TranscriptGroup, entry: Entry): boolean {
  const last = entries.at(-1)!;
  const sameAuthor = side !== 'system' && entry.kind === 'text' && side === entry.sender && last.authorName === entry.authorName;
  return sameAuthor && Date.parse(entry.at) - Date.parse(last.at) < PAUSE_MS;
}
