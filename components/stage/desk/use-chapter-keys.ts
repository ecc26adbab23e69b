// Keys that turn the pages of a chapter: those of the stage, and of the brand's page, which is of the same origin.
'use client';
import { useEffect, useEffectEvent } from 'react';
import { isUsing, turnOf } from '@/stage/desk/notes-channel';
import type { ConsumerWindow } from './use-consumer';

export function useChapterKeys({ frame, loads }: Pick<ConsumerWindow, 'frame' | 'loads'>, turn: (by: 1 | -1) => void, toggleNotes: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const by = turnOf(event);
    if (event.key.toLowerCase() === 'n' && !isUsing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) toggleNotes();
    if (!by) return;
    event.preventDefault();
    turn(by);
  });
  useEffect(() => onKeys(window, (event) => press(event)), []);
  useEffect(() => onKeys(frame.current?.contentWindow, (event) => press(event)), [frame, loads]);
}

function onKeys(page: Window | null | undefined, listen: (event: KeyboardEvent) => void): () => void {
  page?.addEventListener('keydown', listen);
  return () => page?.removeEventListener('keydown', listen);
}
