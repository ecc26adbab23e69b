// The notes' window: it is told where the presenter is, and turns the pages.
'use client';
import { useEffect, useEffectEvent } from 'react';
import type { Place } from '@/stage/chapters/place';
import { isOfStage, notesChannel, stageOfTab, type About, type NotesMessage } from '@/stage/desk/notes-channel';

export function useNotesWindow({ chapter, step }: Place, about: About, turn: (by: 1 | -1) => void): void {
  const tell = useEffectEvent((channel: BroadcastChannel) => channel.postMessage({ type: 'at', stage: stageOfTab(), place: { chapter, step }, ...about } satisfies NotesMessage));
  const hear = useEffectEvent((channel: BroadcastChannel, said: NotesMessage) => {
    if (!isOfStage(stageOfTab(), said)) return;
    if (said.type === 'turn') turn(said.by);
    if (said.type === 'hello') tell(channel);
  });
  useEffect(() => {
    const channel = notesChannel();
    channel.onmessage = ({ data }: MessageEvent<NotesMessage>) => hear(channel, data);
    tell(channel);
    return () => channel.close();
  }, [chapter, step, about.filling.brand]);
}
