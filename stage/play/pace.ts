// How fast a chapter plays itself: slowly enough to talk over, or briskly, for whoever has seen it (and for tests).

export const PACES = {
  /** Letters of the text are what the speaker has to say something about. */
  talk: { moveMs: 800, leadMs: 2_000, msPerLetter: 35, leastMs: 4_000, mostMs: 12_000 },
  brisk: { moveMs: 120, leadMs: 200, msPerLetter: 0, leastMs: 600, mostMs: 600 },
} as const;

export type PaceName = keyof typeof PACES;
export type Pace = (typeof PACES)[PaceName];

export const paceOf = (name: string | null): PaceName => (name === 'brisk' ? 'brisk' : 'talk');

/** Milliseconds between a step that was done and the next: as long as there is something to notice. */
export const pauseAfter = (notice: string, { msPerLetter, leastMs, mostMs }: Pace): number => Math.min(mostMs, Math.max(leastMs, notice.length * msPerLetter));
