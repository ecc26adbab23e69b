// A chapter that plays itself (play-chapter.ts). Whoever presses anything takes over at once, and everything stays where it is.
'use client';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Place } from '@/stage/chapters/place';
import { BrowserMemory } from '@/stage/desk/browser-memory';
import { PACES, paceOf, type PaceName } from '@/stage/play/pace';
import { rest } from './hands';
import { playChapter } from './play-chapter';
import type { StageWorld } from './stage-context';

/** `restsMs`: how long the pause is that the next step comes after; null while something is done. */
type PlayState = { kind: 'stopped' } | { kind: 'playing'; restsMs: number | null };

/** With which brand it was: one that is made anew since knows nothing of it, and a chapter that played with it is over. */
type OfBrand<T> = T & { making: number };

export interface PlayDesk {
  state: PlayState;
  pace: PaceName;
  setPace: (pace: PaceName) => void;
  /** From the step that is open; from the first where the chapter was played to its end. */
  start: () => void;
  /** The rest is the person's. */
  takeOver: () => void;
}

const paceMemory = new BrowserMemory('local', 'stage pace');
const STOPPED: PlayState = { kind: 'stopped' };

/** `world`: the stage as it is drawn now. `making`: how often the brand was made anew. */
export function usePlay(world: Omit<StageWorld, 'play'>, making: number): PlayDesk {
  const [last, setState] = useState<OfBrand<PlayState>>({ ...STOPPED, making });
  const [played, setPlayed] = useState<OfBrand<Place> | null>(null);
  const state = last.making === making ? last : STOPPED;
  const done = played?.making === making ? played : null;
  const pace = paceOf(useSyncExternalStore(paceMemory.subscribe, paceMemory.read, () => null));
  const rests = (restsMs: number | null) => setState({ kind: 'playing', restsMs, making });
  const desk: PlayDesk = {
    state,
    pace,
    setPace: (name) => paceMemory.write(name),
    start: () => {
      // What was said last (that somebody has taken over, say) is so no longer.
      world.say('');
      rests(null);
    },
    takeOver: () => {
      setState({ ...STOPPED, making });
      world.say(world.chapters.words.takenOver);
    },
  };
  const latest = useEffectEvent((): StageWorld => ({ ...world, play: desk }));
  const run = useEffectEvent((signal: AbortSignal) => playChapter({ latest: () => latest(), pace: PACES[pace], done, rests, played: (place) => setPlayed({ ...place, making }) }, signal));
  const stop = useEffectEvent(() => setState({ ...STOPPED, making }));
  const isPlaying = state.kind === 'playing';
  useEffect(() => {
    if (!isPlaying) return;
    const taken = new AbortController();
    const play = async () => {
      try {
        await run(taken.signal);
      } catch (error) {
        if (taken.signal.aborted) return;
        latest().say((error as Error).message);
      }
      stop();
    };
    const begun = setTimeout(() => void play());
    return () => {
      clearTimeout(begun);
      taken.abort(new Error('taken over'));
      rest(latest());
    };
  }, [isPlaying]);
  return desk;
}
