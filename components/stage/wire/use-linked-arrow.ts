// The arrow that the page's address names, `#arrow-…`.
'use client';
import { useSyncExternalStore } from 'react';

const PREFIX = '#arrow-';

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** Its id, once there is something to look for. */
export function useLinkedArrow(ready: boolean): string | undefined {
  const hash = useSyncExternalStore(subscribe, () => location.hash, () => '');
  return ready && hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
}
