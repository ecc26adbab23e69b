// Whose wire it is, and who looks at it: what every arrow needs when it is opened.
'use client';
import { createContext, useContext } from 'react';
import type { Asking } from '@/stage/wire/ask';

interface Looking extends Asking {
  /** The id that the page's address names: an arrow, or one check of many. */
  linked?: string;
}

const WireContext = createContext<Looking | null>(null);

export const WireProvider = WireContext.Provider;

export function useAsking(): Looking {
  const asking = useContext(WireContext);
  if (!asking) throw new Error('An arrow stands in a wire.');
  return asking;
}
