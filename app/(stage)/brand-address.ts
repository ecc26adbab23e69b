// What the address of a page about one brand says: which brand, and at which of the wire's levels.
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { LEVELS, USUAL_LEVEL, type Level } from '@/lib/wire/kind';
import { listBrands } from '@/stage/brands/brands';

export interface BrandAddress {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ level?: string | string[] }>;
}

type Brand = Awaited<ReturnType<typeof listBrands>>[number];

/** Throws what Next answers with 404 where there is no such brand. A level that there is not is the usual one. */
export async function readBrandAddress({ params, searchParams }: BrandAddress): Promise<{ brand: Brand; level: Level }> {
  await connection();
  const [{ brand: slug }, { level: asked }] = await Promise.all([params, searchParams]);
  const brand = (await listBrands()).find((one) => one.slug === slug);
  if (!brand) notFound();
  return { brand, level: LEVELS.find((one) => one === asked) ?? USUAL_LEVEL };
}
