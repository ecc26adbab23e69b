// A brand for a moment: made from a pack, worked with, and deleted whatever happens. What a killed process left of one goes at the next start, or before the next one.
import { and, like, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { log } from '@/lib/log';
import { brand } from '../schema';
import { deleteBrand, makeBrand } from './brands';
import type { BrandPack } from './pack';
import { newThrowAwayName, THROW_AWAY_LIKE } from './throw-away-name';

/** Seconds after which nobody can be working with one any more. */
const LEFT_AFTER = 120;

/** Resolves with what `work` does, once the brand is deleted. */
export async function withThrowAwayBrand<T>(pack: BrandPack, work: (slug: string) => Promise<T>): Promise<T> {
  await removeThrowAways();
  const slug = await makeBrand(pack, newThrowAwayName());
  try {
    return await work(slug);
  } finally {
    await deleteBrand(slug);
  }
}

/** Deletes throw-away brands that were made so many seconds ago, or earlier. Returns their names. */
export async function removeThrowAways(seconds = LEFT_AFTER): Promise<string[]> {
  const db = await database();
  const isLeft = and(like(brand.slug, THROW_AWAY_LIKE), sql`${brand.createdAt} <= now() - make_interval(secs => ${seconds})`);
  const left = await db.select({ slug: brand.slug }).from(brand).where(isLeft);
  const gone = await Promise.all(left.map(({ slug }) => deleteBrand(slug).then(() => slug, (err: unknown) => void log.warn({ brand: slug, err }, 'throw-away brand not deleted'))));
  return gone.filter((slug) => slug !== undefined);
}
