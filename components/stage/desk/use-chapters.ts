// The chapters: where the presenter is, kept in this browser, turned by button, key or the notes' window.
'use client';
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import type { Chapter, ChapterFile, ChapterWords, Step } from '@/stage/chapters/chapter';
import { moved, placeOf, readPlace, writePlace, type Place } from '@/stage/chapters/place';
import { BrowserMemory } from '@/stage/desk/browser-memory';
import { isUsing, notesChannel, turnOf, type NotesMessage } from '@/stage/desk/notes-channel';

const memory = new BrowserMemory('local', 'stage chapter');

export interface ChapterDesk {
  words: ChapterWords;
  chapters: readonly Chapter[];
  place: Place;
  chapter: Chapter;
  step: Step;
  notes: boolean;
  toggleNotes: () => void;
  go: (place: Place) => void;
  turn: (by: 1 | -1) => void;
}

/** `onOpen` is called when another chapter is opened. */
export function useChapters({ words, chapters }: ChapterFile, brand: string, onOpen: (chapter: Chapter) => void): ChapterDesk {
  const text = useSyncExternalStore(memory.subscribe, memory.read, () => null);
  const place = useMemo(() => placeOf(chapters, readPlace(text)), [chapters, text]);
  const [notes, setNotes] = useState(false);
  const chapter = chapters.find(({ id }) => id === place.chapter)!;
  const go = (next: Place) => {
    memory.write(writePlace(next));
    if (next.chapter !== place.chapter) onOpen(chapters.find(({ id }) => id === next.chapter)!);
  };
  const turn = (by: 1 | -1) => go(moved(chapters, place, by));
  const toggleNotes = () => setNotes((shown) => !shown);
  useKeys(turn, toggleNotes);
  useNotesWindow(place, brand, turn);
  return { words, chapters, place, chapter, step: chapter.steps[place.step]!, notes, toggleNotes, go, turn };
}

/** A link may name a chapter, and a step of it. */
export function useLinkedChapter(chapters: readonly Chapter[], chapter: string | undefined, step = 1): void {
  const open = useEffectEvent(() => {
    if (chapter && chapters.some(({ id }) => id === chapter)) memory.write(writePlace(placeOf(chapters, { chapter, step: step - 1 })));
  });
  useEffect(() => open(), []);
}

function useKeys(turn: (by: 1 | -1) => void, toggleNotes: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const by = turnOf(event);
    if (event.key.toLowerCase() === 'n' && !isUsing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) toggleNotes();
    if (!by) return;
    event.preventDefault();
    turn(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function useNotesWindow(place: Place, brand: string, turn: (by: 1 | -1) => void): void {
  const hear = useEffectEvent((channel: BroadcastChannel, said: NotesMessage) => {
    if (said.type === 'turn') turn(said.by);
    if (said.type === 'hello') channel.postMessage({ type: 'at', place, brand } satisfies NotesMessage);
  });
  const { chapter, step } = place;
  useEffect(() => {
    const channel = notesChannel();
    channel.onmessage = ({ data }: MessageEvent<NotesMessage>) => hear(channel, data);
    channel.postMessage({ type: 'at', place: { chapter, step }, brand } satisfies NotesMessage);
    return () => channel.close();
  }, [chapter, step, brand]);
}
