// What depends on this browser (its memory, its width) is drawn once React listens: the server cannot know it.
'use client';
import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** False on the server and during hydration. */
export const useHydrated = (): boolean => useSyncExternalStore(subscribeToNothing, () => true, () => false);

/** Whether a media query holds; false on the server. */
export function useMedia(query: string): boolean {
  const subscribe = (watcher: () => void) => {
    const list = matchMedia(query);
    list.addEventListener('change', watcher);
    return () => list.removeEventListener('change', watcher);
  };
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches, () => false);
}
