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

/** `world`: the stage as it is drawn now. */
export function usePlay(world: Omit<StageWorld, 'play'>): PlayDesk {
  const [state, setState] = useState<PlayState>(STOPPED);
  const [done, setDone] = useState<Place | null>(null);
  const pace = paceOf(useSyncExternalStore(paceMemory.subscribe, paceMemory.read, () => null));
  const rests = (restsMs: number | null) => setState({ kind: 'playing', restsMs });
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
      setState(STOPPED);
      world.say(world.chapters.words.takenOver);
    },
  };
  const latest = useEffectEvent((): StageWorld => ({ ...world, play: desk }));
  const run = useEffectEvent((signal: AbortSignal) => playChapter({ latest: () => latest(), pace: PACES[pace], done, rests, played: setDone }, signal));
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
      setState(STOPPED);
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
