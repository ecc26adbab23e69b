// What depends on this browser (its memory, its width) is drawn once React listens: the server cannot know it.
'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';

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

const TOUCHES = ['pointerdown', 'keydown', 'click'] as const;

/** False until the person does anything on this page. */
export function useTouched(): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const touch = () => setTouched(true);
    for (const name of TOUCHES) addEventListener(name, touch, { capture: true, once: true });
    return () => TOUCHES.forEach((name) => removeEventListener(name, touch, { capture: true }));
  }, []);
  return touched;
}
