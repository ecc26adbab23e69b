// The chapters: where the presenter is, kept in this browser, turned by button, key or the notes' window.
'use client';
import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import { castOf, chaptersFor } from '@/stage/chapters/cast';
import type { Chapter, ChapterFile, ChapterWords, Step } from '@/stage/chapters/chapter';
import { fillingOf } from '@/stage/chapters/fill-in';
import { moved, placeOf, readPlace, writePlace, type Place } from '@/stage/chapters/place';
import { BrowserMemory } from '@/stage/desk/browser-memory';
import type { StageLink } from '@/stage/desk/link';
import { useChapterKeys } from './use-chapter-keys';
import type { ConsumerWindow } from './use-consumer';
import { useNotesWindow } from './use-notes-window';

const memories = new Map<string, BrowserMemory>();
/** By brand: two presenters in one browser do not turn each other's pages. */
const memoryOf = (brand: string): BrowserMemory => memories.get(brand) ?? memories.set(brand, new BrowserMemory('local', `stage chapter of ${brand}`)).get(brand)!;

export interface ChapterDesk {
  words: ChapterWords;
  lang: string;
  chapters: readonly Chapter[];
  place: Place;
  chapter: Chapter;
  step: Step;
  notes: boolean;
  toggleNotes: () => void;
  go: (place: Place) => void;
  turn: (by: 1 | -1) => void;
}

interface Parts {
  file: ChapterFile;
  brand: StageBrand;
  consumer: ConsumerWindow;
  /** What the page's address asks for: all that the server knows of this browser. */
  asked: Pick<StageLink, 'chapter' | 'step'>;
}

/** `onOpen` is called when another chapter is opened. */
export function useChapters({ file: { words, lang, chapters: all }, brand: { slug: brand, ...told }, consumer, asked }: Parts, onOpen: (chapter: Chapter) => void): ChapterDesk {
  const memory = memoryOf(brand);
  const chapters = useMemo(() => chaptersFor(all, castOf(told.customers)), [all, told.customers]);
  const text = useSyncExternalStore(memory.subscribe, memory.read, () => (asked.chapter ? textOf(chapters, asked.chapter, asked.step) : null));
  const place = useMemo(() => placeOf(chapters, readPlace(text)), [chapters, text]);
  const [notes, setNotes] = useState(false);
  const chapter = chapters.find(({ id }) => id === place.chapter)!;
  const go = (next: Place) => {
    memory.write(writePlace(next));
    if (next.chapter !== place.chapter) onOpen(chapters.find(({ id }) => id === next.chapter)!);
  };
  const turn = (by: 1 | -1) => go(moved(chapters, place, by));
  const toggleNotes = () => setNotes((shown) => !shown);
  useChapterKeys(consumer, turn, toggleNotes);
  useNotesWindow(place, { filling: fillingOf(told), cast: castOf(told.customers) }, turn);
  return { words, lang, chapters, place, chapter, step: chapter.steps[place.step]!, notes, toggleNotes, go, turn };
}

/** Opens at the other brand what is open at this one, and returns the chapter's id. */
export function takeAlong(chapters: readonly Chapter[], from: string, to: string): string {
  const place = placeOf(chapters, readPlace(memoryOf(from).read()));
  memoryOf(to).write(writePlace(place));
  return place.chapter;
}

/** The chapter that is open begins anew. */
export const toFirstStep = (brand: string): void => memoryOf(brand).write(writePlace({ chapter: '', ...readPlace(memoryOf(brand).read()), step: 0 }));

/** A link may name a chapter, and a step of it. */
export function useLinkedChapter(brand: string, chapters: readonly Chapter[], chapter: string | undefined, step?: number): void {
  const open = useEffectEvent(() => {
    if (chapter && chapters.some(({ id }) => id === chapter)) memoryOf(brand).write(textOf(chapters, chapter, step));
  });
  useEffect(() => open(), []);
}

/** `step` counts from 1. */
const textOf = (chapters: readonly Chapter[], chapter: string, step = 1) => writePlace(placeOf(chapters, { chapter, step: step - 1 }));
