import { connection } from 'next/server';
import { listBrands } from '@/stage/brands/brands';

export default async function Start() {
  await connection();
  const brands = await listBrands();
  return <main>{brands.map(({ slug, pack }) => <a key={slug} href={`/${slug}`}>{pack.site.name}</a>)}</main>;
}
