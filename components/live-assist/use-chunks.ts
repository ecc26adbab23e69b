'use client';
// A transcript's chunks from one drawing to the next: what did not change is the same object, and is not drawn again.
import { useState } from 'react';
import type { Entry } from '@/live-assist/contract/transcript';
import { toChunks, type Chunk } from '@/live-assist/transcript/chunks';

export function useChunks(entries: Entry[]): Chunk[] {
  const [last, setLast] = useState<{ entries: Entry[]; chunks: Chunk[] }>(() => ({ entries, chunks: toChunks(entries) }));
  if (last.entries === entries) return last.chunks;
  const chunks = toChunks(entries, last.chunks);
  setLast({ entries, chunks });
  return chunks;
}
