// Where the presenter is: which chapter, and which step of it, from 0.
import type { Chapter } from './chapter';

export interface Place {
  chapter: string;
  step: number;
}

/** The place as remembered, or asked for; the nearest that there is. */
export function placeOf(chapters: readonly Chapter[], wanted: Partial<Place>): Place {
  const chapter = chapters.find(({ id }) => id === wanted.chapter);
  if (!chapter) return { chapter: chapters[0]!.id, step: 0 };
  const { step = 0 } = wanted;
  return { chapter: chapter.id, step: Number.isInteger(step) ? Math.min(Math.max(0, step), chapter.steps.length - 1) : 0 };
}

/** One step on or back, into the next or the last chapter where this one ends; at either end of all it stays. */
export function moved(chapters: readonly Chapter[], { chapter, step }: Place, by: 1 | -1): Place {
  const at = chapters.findIndex(({ id }) => id === chapter);
  const next = step + by;
  if (next >= 0 && next < chapters[at]!.steps.length) return { chapter, step: next };
  const other = chapters[at + by];
  if (!other) return { chapter, step };
  return { chapter: other.id, step: by > 0 ? 0 : other.steps.length - 1 };
}

/** What was remembered as text. */
export function readPlace(text: string | null): Partial<Place> {
  const [chapter, step] = text?.split(' ') ?? [];
  return { chapter, step: step === undefined ? 0 : Number(step) };
}

export const writePlace = ({ chapter, step }: Place): string => `${chapter} ${step}`;
