// The live wire as React state.
'use client';
import { useEffect, useState } from 'react';
import type { Asking } from '@/stage/wire/ask';
import { NOTHING_DRAWN, withNews, type Drawn } from '@/stage/wire/drawn';
import { followWire, type WireStatus } from '@/stage/wire/follow';

/** For one brand, level and key: another of them is another component (its `key`). */
export function useWire({ brand, level, demoKey }: Asking): { drawn: Drawn; status: WireStatus } {
  const [drawn, setDrawn] = useState(NOTHING_DRAWN);
  const [status, setStatus] = useState<WireStatus>({ kind: 'connecting' });
  useEffect(
    () => followWire({ brand, level, demoKey, hear: (frame) => setDrawn((before) => withNews(before, frame)), forget: () => setDrawn(NOTHING_DRAWN), tell: setStatus }),
    [brand, level, demoKey],
  );
  return { drawn, status };
}
