// The speaker's notes in a window of their own, in step with the stage.
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { NotesPage } from '@/components/stage/notes-page';
import { listBrands } from '@/stage/brands/brands';
import { describeStart } from '@/stage/brands/start';
import { ALL_HAVE_CARDS, castOf } from '@/stage/chapters/cast';
import { loadChapters } from '@/stage/chapters/chapters';
import { fillingOf, NO_FILLING } from '@/stage/chapters/fill-in';
import { readLink } from '@/stage/desk/link';

export const metadata: Metadata = { title: 'Notes · Authenticated chat', robots: { index: false } };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function Notes({ searchParams }: { searchParams: Search }) {
  await connection();
  const search = new URLSearchParams(Object.entries(await searchParams).map(([name, value]) => [name, String(value ?? '')]));
  const { chapter, step = 1 } = readLink(search);
  const brands = await Promise.all((await listBrands()).map(describeStart));
  const brand = brands.find(({ slug }) => slug === search.get('brand')) ?? brands[0];
  const first = { stage: search.get('stage') ?? '', filling: brand ? fillingOf(brand) : NO_FILLING, cast: brand ? castOf(brand.customers) : ALL_HAVE_CARDS, place: { chapter, step: step - 1 } };
  return <NotesPage file={await loadChapters(search.get('lang') ?? undefined)} first={first} />;
}
