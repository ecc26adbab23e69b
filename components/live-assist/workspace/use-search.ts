'use client';
// The search in one transcript: what is typed, where it is found, and which of these the agent is at.
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { hasOlder } from '@/live-assist/transcript/entries';
import { findEntries, toPattern } from '@/live-assist/transcript/search';
import type { Conversation } from '@/live-assist/workspace/state';
import { entryId } from './message-group';
import { useWorkspace } from './workspace-context';

export interface Search {
  query: string;
  pattern: RegExp | undefined;
  /** Numbers of the messages where it is found. */
  found: number[];
  current: number | undefined;
  /** Earlier messages are still coming. */
  reading: boolean;
  type: (query: string) => void;
  /** To the next (1) or the previous (-1) one, and round. */
  move: (by: 1 | -1) => void;
}

export function useSearch({ summary, entries, loadingOlder }: Conversation, open: boolean): Search | null {
  const { store, state } = useWorkspace();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<number>();
  const asked = useDeferredValue(query);
  const pattern = useMemo(() => toPattern(asked), [asked]);
  const found = useMemo(() => (open ? findEntries(entries, pattern) : []), [open, entries, pattern]);
  // The newest is what somebody looks for first.
  const current = at !== undefined && found.includes(at) ? at : found.at(-1);
  const reading = open && hasOlder(entries);

  const { connection } = state;
  useEffect(() => {
    if (reading && !loadingOlder && connection === 'open') store.loadOlder(summary.id);
  }, [reading, loadingOlder, connection, store, summary.id]);
  useEffect(() => {
    if (current === undefined) return;
    // What comes into sight takes its real height only then, and moves what is below: so for some frames again.
    let framesLeft = 20;
    let frame = 0;
    const centre = () => {
      document.getElementById(entryId(current))?.scrollIntoView({ block: 'center' });
      if (framesLeft--) frame = requestAnimationFrame(centre);
    };
    centre();
    return () => cancelAnimationFrame(frame);
  }, [current]);

  const move = (by: 1 | -1) => {
    const place = found.indexOf(current ?? -1);
    if (found.length) setAt(found[(place + by + found.length) % found.length]);
  };
  return open ? { query, pattern, found, current, reading, type: setQuery, move } : null;
}
