// The speaker's notes in a window of their own, in step with the stage.
import type { Metadata } from 'next';
import { connection } from 'next/server';
import { NotesPage } from '@/components/stage/notes-page';
import { listBrands } from '@/stage/brands/brands';
import { describeStart } from '@/stage/brands/start';
import { loadChapters } from '@/stage/chapters/chapters';
import { fillingOf, NO_FILLING } from '@/stage/chapters/fill-in';
import { kindOfOther } from '@/stage/chapters/other';
import { readLink } from '@/stage/desk/link';

export const metadata: Metadata = { title: 'Notes · Authenticated chat', robots: { index: false } };

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function Notes({ searchParams }: { searchParams: Search }) {
  await connection();
  const search = new URLSearchParams(Object.entries(await searchParams).map(([name, value]) => [name, String(value ?? '')]));
  const { chapter, step = 1 } = readLink(search);
  const brands = await Promise.all((await listBrands()).map(describeStart));
  const brand = brands.find(({ slug }) => slug === search.get('brand')) ?? brands[0];
  const first = { stage: search.get('stage') ?? '', filling: brand ? fillingOf(brand) : NO_FILLING, other: brand ? kindOfOther(brand.customers) : ('known' as const), place: { chapter, step: step - 1 } };
  return <NotesPage file={await loadChapters(search.get('lang') ?? undefined)} first={first} />;
}
