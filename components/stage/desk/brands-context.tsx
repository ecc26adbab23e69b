// Which brands there are, and how another one is chosen.
'use client';
import { createContext, useContext } from 'react';
import type { StageBrand } from '@/stage/brands/start';

export interface Brands {
  brands: readonly StageBrand[];
  choose: (slug: string) => void;
}

const Context = createContext<Brands>({ brands: [], choose: () => {} });

export const BrandsProvider = Context.Provider;
export const useBrands = (): Brands => useContext(Context);
