// A long transcript is drawn in chunks: what is out of sight costs nothing, and a new message draws one of them again, not all.
import type { Entry } from '../contract/transcript';

export interface Chunk {
  /** By the numbers in it: the same whatever is loaded before it. */
  key: number;
  entries: Entry[];
  /** The neighbours outside: whether a group, or a day, goes on. */
  before: Entry | undefined;
  after: Entry | undefined;
}

export const CHUNK = 40;

/** Cuts at fixed numbers. A chunk of `last` in which nothing changed is the same object again. */
export function toChunks(entries: Entry[], last: Chunk[] = []): Chunk[] {
  const known = new Map(last.map((chunk) => [chunk.key, chunk]));
  const chunks: Chunk[] = [];
  for (let start = 0; start < entries.length; ) {
    const key = keyOf(entries[start]!);
    let end = start + 1;
    while (end < entries.length && keyOf(entries[end]!) === key) end++;
    const chunk = { key, entries: entries.slice(start, end), before: entries[start - 1], after: entries[end] };
    chunks.push(reuse(known.get(key), chunk));
    start = end;
  }
  return chunks;
}

const keyOf = ({ number }: Entry) => Math.floor((number - 1) / CHUNK);

function reuse(known: Chunk | undefined, chunk: Chunk): Chunk {
  if (!known || known.before !== chunk.before || known.after !== chunk.after || known.entries.length !== chunk.entries.length) return chunk;
  return known.entries.every((entry, index) => entry === chunk.entries[index]) ? known : chunk;
}
