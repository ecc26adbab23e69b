// The brand as it stands, followed while the page is open: whoever changes it (a switch here, curl, a test), the windows on the desk go along.
'use client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { StageBrand } from '@/stage/brands/start';
import type { BrandState } from '@/stage/control/brand-state';
import { type Following, followBrand } from './follow-brand';
import type { ControlDesk } from './use-controls';

interface Follower {
  /** Pages of the site that are open have to be loaded again. */
  onPage: () => void;
  /** The brand was made anew. */
  onMade: () => void;
  /** There is no such brand any more. */
  onGone: () => void;
}

export interface Standing {
  settings: StageBrand['settings'];
  page?: string;
  /** Resolves to how the brand stands, asked after this call, when the windows have been told; to undefined at once when nobody asks any more. */
  heard: Following['heard'];
}

/** The brand as last heard; its settings at the page load while the controls are not open. */
export function useBrandState({ slug, settings, state }: StageBrand, { state: controls, call }: ControlDesk, follower: Follower, hydrated: boolean): Standing {
  // How it stood when the page was loaded, and the brand's windows with it; a brand that was chosen later is asked about.
  const [latest, setLatest] = useState(hydrated ? undefined : state);
  // Undefined while nobody asks.
  const following = useRef<Following>(undefined);
  // What changed while nobody asked is followed too.
  const last = useRef(latest);
  const heard = () => following.current?.heard() ?? Promise.resolve(undefined);
  const take = useEffectEvent((before: BrandState | undefined, next: BrandState) => {
    setLatest((last.current = next));
    if (before && next.madeAt !== before.madeAt) follower.onMade();
    else if (before && next.page !== before.page) follower.onPage();
  });
  const gone = useEffectEvent(() => follower.onGone());
  const isOpen = controls === 'open';
  useEffect(() => {
    if (!isOpen) return;
    let isGone = false;
    const ask = async (known: string | undefined, signal: AbortSignal) => {
      const answer = await call<BrandState>('GET', `/brands/${slug}/state${known ? `?known=${known}` : ''}`, undefined, signal);
      // With `known` the server has waited: a brand that is just being made anew is there by then.
      const wasGone = isGone;
      isGone = !answer.ok && answer.code === 'brand_unknown' && (isGone || !!known);
      if (isGone && !wasGone) gone();
      return answer.ok ? answer.data : undefined;
    };
    const { end } = (following.current = followBrand(ask, take, last.current));
    return () => {
      following.current = undefined;
      end();
    };
  }, [isOpen, slug, call]);
  return { ...(latest ?? { settings }), heard };
}
