// How much larger than usual the stage is drawn: for a projector, and on a screen that has more points than eyes can tell apart.
'use client';
import { useEffect } from 'react';
import { useMedia } from './use-hydrated';

const LARGE_TEXT = 1.35;

/** A 4K screen whose system enlarges nothing: two windows of it would be small pages in a sea of space. */
const HUGE_SCREEN = '(min-width: 200rem)';
const ON_HUGE_SCREEN = 1.5;

/** Of everything: the stage's own text, and the pages in its windows. */
export function useScale(large: boolean): number {
  return (useMedia(HUGE_SCREEN) ? ON_HUGE_SCREEN : 1) * (large ? LARGE_TEXT : 1);
}

/** Everything on the stage is measured in rem. */
export function useRootScale(scale: number): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = scale === 1 ? '' : `${scale * 100}%`;
    return () => void (style.fontSize = '');
  }, [scale]);
}
