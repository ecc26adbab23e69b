import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProductPage } from '@/components/brand/product-page';
import { Chat } from '../../chat';
import { pageSite, siteOf } from '../../site';

interface Props {
  params: Promise<{ brand: string; page: string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { brand, page } = await params;
  const product = (await siteOf(brand))?.content.product;
  return { title: page.join('/') === product?.slug ? product.name : 'No such page' };
}

/** The product's page, whose address the brand chooses; any other address of the brand is not found. */
export default async function Product(props: Props) {
  const site = await pageSite(props);
  const { product } = site.content;
  if ((await props.params).page.join('/') !== product.slug) notFound();
  return (
    <>
      <ProductPage slug={site.slug} product={product} art={site.content.art} />
      <Chat site={site} attributes={product.attributes} />
    </>
  );
}
