// The wire of one brand, alone.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { WirePage } from '@/components/stage/wire/wire-page';
import { LEVELS } from '@/lib/wire/kind';
import { listBrands } from '@/stage/brands/brands';
import { controlsNow } from '@/stage/brands/start';

export const metadata: Metadata = { title: 'Wire · Authenticated chat', robots: { index: false } };

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ level?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  await connection();
  const [{ brand }, { level: asked }] = await Promise.all([params, searchParams]);
  const found = (await listBrands()).find(({ slug }) => slug === brand);
  if (!found) notFound();
  const level = LEVELS.find((one) => one === asked) ?? 'architect';
  return <WirePage brand={brand} name={found.pack.site.name} level={level} controls={controlsNow()} />;
}
