// What another brand could be made from, and making it: the packs that ship, and files in DATA_DIR/brands.
'use client';
import { useEffect, useState } from 'react';
import type { PackListing } from '@/stage/brands/list-packs';
import type { ControlDesk } from './use-controls';

interface Packs {
  /** Those that can be used. */
  packs: readonly PackListing[];
  /** Makes a brand and shows it. Answers with a sentence where that failed. */
  make: (pack: string) => Promise<string | null>;
}

export function usePacks({ state, call }: ControlDesk): Packs {
  const [packs, setPacks] = useState<readonly PackListing[]>([]);
  const isOpen = state === 'open';
  useEffect(() => {
    if (isOpen) void call<{ packs: PackListing[] }>('GET', '/packs').then((answer) => answer.ok && setPacks(answer.data.packs.filter(({ problems }) => !problems.length)));
  }, [isOpen, call]);
  const make = async (pack: string) => {
    const made = await call<{ slug: string }>('POST', '/brands', { pack });
    if (!made.ok) return made.message;
    // The page knows its brands from the server.
    location.search = new URLSearchParams({ brand: made.data.slug }).toString();
    return null;
  };
  return { packs, make };
}
