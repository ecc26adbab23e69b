// Whose wire it is, and who looks at it: what every arrow needs when it is opened.
'use client';
import { createContext, useContext } from 'react';
import type { Asking } from '@/stage/wire/ask';

const WireContext = createContext<Asking | null>(null);

export const WireProvider = WireContext.Provider;

export function useAsking(): Asking {
  const asking = useContext(WireContext);
  if (!asking) throw new Error('An arrow stands in a wire.');
  return asking;
}
