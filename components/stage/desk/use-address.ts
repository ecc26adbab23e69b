// The page's own address says how the stage stands, so that it can be kept, sent and opened again.
'use client';
import { useEffect } from 'react';
import { writeLink, type StageLink } from '@/stage/desk/link';

export function useAddress(link: StageLink, ready: boolean): void {
  const address = writeLink(link);
  useEffect(() => {
    if (ready && address !== `${location.pathname}${location.search}`) history.replaceState(history.state, '', address);
  }, [address, ready]);
}
