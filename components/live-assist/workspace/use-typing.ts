// Tells the visitor that the agent is typing: once when it begins, again every few seconds, and when it stops.
'use client';
import { useCallback, useEffect, useRef } from 'react';

const REPEAT_MS = 3_000;
const IDLE_MS = 4_000;

export function useTyping(tell: (typing: boolean) => void) {
  const toldAt = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => {
    clearTimeout(idle.current);
    if (toldAt.current) tell(false);
    toldAt.current = 0;
  }, [tell]);
  const typed = useCallback(() => {
    clearTimeout(idle.current);
    idle.current = setTimeout(stop, IDLE_MS);
    if (Date.now() - toldAt.current < REPEAT_MS) return;
    toldAt.current = Date.now();
    tell(true);
  }, [tell, stop]);
  useEffect(() => stop, [stop]);
  return { typed, stop };
}
