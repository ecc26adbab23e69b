// Whose wire it is, and who looks at it: what every arrow needs when it is opened.
'use client';
import { createContext, useContext } from 'react';
import type { Asking } from '@/stage/wire/ask';

/** What an arrow says of itself to who follows the wire's end. */
export interface Reading {
  opens: () => void;
  closes: () => void;
  /** Brings the row into sight, where it has to be moved for that, and never its head out of it. */
  reveal: (row: HTMLElement) => void;
}

interface Looking extends Asking {
  /** The id that the page's address names: an arrow, or one check of many. */
  linked?: string;
  reading: Reading;
}

const WireContext = createContext<Looking | null>(null);

export const WireProvider = WireContext.Provider;

export function useAsking(): Looking {
  const asking = useContext(WireContext);
  if (!asking) throw new Error('An arrow stands in a wire.');
  return asking;
}
