// The presenter's stage.
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Stage } from '@/components/stage/desk/stage';
import { StageMark } from '@/components/stage/desk/stage-mark';
import { listBrands } from '@/stage/brands/brands';
import { controlsNow, describeStart } from '@/stage/brands/start';
import { loadChapters } from '@/stage/chapters/chapters';
import { readLink } from '@/stage/desk/link';

export const metadata: Metadata = { title: 'Stage · Authenticated chat', robots: { index: false } };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function StagePage({ searchParams }: { searchParams: Search }) {
  await connection();
  const search = new URLSearchParams(Object.entries(await searchParams).map(([name, value]) => [name, String(value ?? '')]));
  const chapters = await loadChapters(search.get('lang') ?? undefined);
  const brands = await Promise.all((await listBrands()).map(describeStart));
  return brands.length ? <Stage brands={brands} controls={controlsNow()} link={readLink(search)} chapters={chapters} /> : <NoBrand />;
}

function NoBrand() {
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-6 bg-canvas p-6 text-center text-ink">
      <StageMark />
      <p className="max-w-md text-pretty text-muted">There is no brand. Make one with POST /api/demo/brands, or start the server again.</p>
    </main>
  );
}
