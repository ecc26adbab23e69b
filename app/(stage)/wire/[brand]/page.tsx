// The wire of one brand, alone.
import type { Metadata } from 'next';
import { WirePage } from '@/components/stage/wire/wire-page';
import { controlsNow } from '@/stage/brands/start';
import { readBrandAddress, type BrandAddress } from '../../brand-address';

export const metadata: Metadata = { title: 'Wire · Authenticated chat', robots: { index: false } };

export default async function Page(address: BrandAddress) {
  const { brand, level } = await readBrandAddress(address);
  return <WirePage brand={brand.slug} name={brand.pack.site.name} level={level} controls={controlsNow()} />;
}
