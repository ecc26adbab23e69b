// Finding words in a transcript.
import type { Entry } from '../contract/transcript';

/** Shorter ones would be found everywhere. */
export const SHORTEST_QUERY = 2;

/** Matches the words as typed, in whatever case; undefined where too little is typed. */
export function toPattern(query: string): RegExp | undefined {
  const words = query.trim();
  return [...words].length < SHORTEST_QUERY ? undefined : new RegExp(words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');
}

/** Numbers of the messages in which it is found, in their order. */
export function findEntries(entries: Entry[], pattern: RegExp | undefined): number[] {
  if (!pattern) return [];
  return entries.filter(({ kind, text }) => kind === 'text' && text.search(pattern) >= 0).map(({ number }) => number);
}

/** The text cut where it matches: odd places are matches. */
export function cutAtMatches(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(from, match.index), match[0]);
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}
