// Tells the visitor that the agent is typing, and when it stops.
'use client';
import { useEffect, useMemo } from 'react';
import { throttleTyping } from '@/live-assist/transcript/typing';

export function useTyping(tell: (typing: boolean) => void): (typing: boolean) => void {
  const type = useMemo(() => throttleTyping(tell), [tell]);
  // Another conversation was opened meanwhile.
  useEffect(() => () => type(false), [type]);
  return type;
}
