// The presenter's start page: what this is, what to click first, and per brand the places and who signs in.
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { BrandCard } from '@/components/stage/brand-card';
import { FirstSteps } from '@/components/stage/first-steps';
import { StageHeader } from '@/components/stage/stage-header';
import { listBrands } from '@/stage/brands/brands';
import { describeStart } from '@/stage/brands/start';

export const metadata: Metadata = { title: 'Start here · Authenticated chat', robots: { index: false } };

export default async function Start() {
  await connection();
  const brands = await Promise.all((await listBrands()).map(describeStart));
  return (
    <div className="min-h-dvh bg-canvas text-ink">
      <main className="mx-auto grid max-w-6xl grid-cols-1 gap-10 px-4 py-10 sm:px-8 sm:py-16">
        <StageHeader />
        {brands[0] && <FirstSteps first={brands[0]} />}
        <section aria-labelledby="brands" className="grid grid-cols-1 gap-4">
          <h2 id="brands" className="text-lg font-semibold">
            {brands.length === 1 ? 'The brand' : 'The brands'}
          </h2>
          {!brands.length && <p className="text-muted">There is no brand. Make one with POST /api/demo/brands, or start the server again.</p>}
          {brands.map((brand) => (
            <BrandCard key={brand.slug} brand={brand} />
          ))}
        </section>
      </main>
    </div>
  );
}
