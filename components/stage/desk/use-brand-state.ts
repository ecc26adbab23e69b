// The brand as it stands, followed while the page is open: whoever changes it (a switch here, curl, a test), the windows on the desk go along.
'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import type { BrandState } from '@/stage/control/brand-state';
import type { ControlDesk } from './use-controls';

/** Milliseconds after an answer that was none. */
const PAUSE = 2_000;

interface Follower {
  /** Pages of the site that are open have to be loaded again. */
  onPage: () => void;
  /** The brand was made anew. */
  onMade: () => void;
}

/** The settings as last heard; those of the page load while the controls are not open. */
export function useBrandState({ slug, settings }: StageBrand, { state: controls, call }: ControlDesk, follower: Follower): StageBrand['settings'] {
  const [latest, setLatest] = useState<BrandState>();
  const take = useEffectEvent((last: BrandState | undefined, next: BrandState) => {
    setLatest(next);
    if (last && next.madeAt !== last.madeAt) follower.onMade();
    else if (last && next.page !== last.page) follower.onPage();
  });
  const isOpen = controls === 'open';
  useEffect(() => {
    let ended = false;
    const follow = async () => {
      for (let last: BrandState | undefined; !ended; ) {
        const answer = await call<BrandState>('GET', `/brands/${slug}/state${last ? `?known=${last.stamp}` : ''}`);
        if (ended) return;
        if (!answer.ok) await new Promise((resolve) => setTimeout(resolve, PAUSE));
        else if (answer.data.stamp !== last?.stamp) take(last, (last = answer.data));
      }
    };
    if (isOpen) void follow();
    return () => void (ended = true);
  }, [isOpen, slug, call]);
  return latest?.settings ?? settings;
}
