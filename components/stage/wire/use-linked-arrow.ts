// The arrow that the page's address names, `#arrow-…`: drawn as it is, or folded into another, which then is the one to open.
'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { askForArrow, type Asking } from '@/stage/wire/ask';
import type { Drawn } from '@/stage/wire/drawn';

const PREFIX = '#arrow-';

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export interface LinkedArrow {
  /** What the address names: an arrow, or one check of a fold. */
  asked: string | undefined;
  /** The drawn arrow that has it. */
  id: string | undefined;
  /** There is none: it is too long ago, or not shown at this level. */
  isGone: boolean;
}

/** Looks once there is something drawn. */
export function useLinkedArrow({ exchanges }: Drawn, { brand, level, demoKey }: Asking): LinkedArrow {
  const hash = useSyncExternalStore(subscribe, () => location.hash, () => '');
  const asked = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
  const [folded, setFolded] = useState<{ asked: string; id?: string }>();
  const isDrawn = exchanges.some(({ arrows }) => arrows.some(({ id }) => id === asked));
  const looks = asked !== undefined && exchanges.length > 0 && !isDrawn && folded?.asked !== asked;
  useEffect(() => {
    let isOver = false;
    if (looks) void askForArrow({ brand, level, demoKey }, asked).then((found) => isOver || setFolded({ asked, id: found?.id }));
    return () => void (isOver = true);
  }, [looks, asked, brand, level, demoKey]);
  const id = isDrawn ? asked : folded?.asked === asked ? folded?.id : undefined;
  return { asked, id, isGone: asked !== undefined && folded?.asked === asked && id === undefined };
}
