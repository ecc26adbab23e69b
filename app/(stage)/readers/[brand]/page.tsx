// Who can read what: one customer through three flows, side by side.
import type { Metadata } from 'next';
import { ReadersPage } from '@/components/stage/readers/readers-page';
import { controlsNow } from '@/stage/brands/start';
import { readBrandAddress, type BrandAddress } from '../../brand-address';

export const metadata: Metadata = { title: 'Who can read what · Authenticated chat', robots: { index: false } };

export default async function Page(address: BrandAddress) {
  const { brand, level } = await readBrandAddress(address);
  return <ReadersPage brand={brand.slug} name={brand.pack.site.name} level={level} controls={controlsNow()} />;
}
