// What a step's button does.
'use client';
import { useEffectEvent, useRef, useEffect } from 'react';
import type { Action } from '@/stage/chapters/chapter';
import { PACES } from '@/stage/play/pace';
import { act } from './act';
import { rest } from './hands';
import { useStage } from './stage-context';

/** Does the actions one after the other, and says what came of them. */
export function useAction(): (actions: readonly Action[]) => Promise<void> {
  const stage = useStage();
  const world = useRef(stage);
  const keep = useEffectEvent(() => void (world.current = stage));
  useEffect(() => keep());
  return async (actions) => {
    const how = { signal: new AbortController().signal, moveMs: PACES.brisk.moveMs };
    world.current.say('');
    try {
      for (const action of actions) {
        const sentence = await act(() => world.current, action, how);
        if (sentence) world.current.say(sentence);
      }
    } catch (error) {
      world.current.say((error as Error).message);
    }
    rest(world.current);
  };
}
