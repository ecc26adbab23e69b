// What another brand could be made from, and making it: the packs that ship, and files in DATA_DIR/brands.
'use client';
import { useEffect, useState } from 'react';
import type { PackListing } from '@/stage/brands/list-packs';
import { linkToBrand } from '@/stage/desk/link';
import type { ControlDesk } from './use-controls';

interface Packs {
  /** Also files that cannot be used: whoever laid one into the folder looks for it here. */
  packs: readonly PackListing[];
  /** Makes a brand and shows it. Answers with a sentence where that failed. */
  make: (pack: string) => Promise<string | null>;
}

export function usePacks({ state, call }: ControlDesk): Packs {
  const [packs, setPacks] = useState<readonly PackListing[]>([]);
  const isOpen = state === 'open';
  useEffect(() => {
    if (isOpen) void call<{ packs: PackListing[] }>('GET', '/packs').then((answer) => answer.ok && setPacks(answer.data.packs));
  }, [isOpen, call]);
  const make = async (pack: string) => {
    const made = await call<{ slug: string }>('POST', '/brands', { pack });
    if (!made.ok) return made.message;
    openWith(made.data.slug);
    return null;
  };
  return { packs, make };
}

/** The page knows its brands from the server: it is loaded again, with the new brand on it and the chapter that is open. */
export const openWith = (slug: string): void => location.assign(linkToBrand(new URLSearchParams(location.search), slug));
