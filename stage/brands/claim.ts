// One at a time works on a brand: whoever begins says so in its row, in the same statement that finds it free.
// A process that ends in between leaves the row as it was: half a brand, which is free again after a while.
import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { brand } from '../schema';
import type { BrandPack } from './pack';

/** Seconds that work on a brand may take; then the process that began it has ended in between. */
export const CUT_OFF_AFTER = 30;

// By the database's clock, which all processes share.
const isCutOff = (seconds: number) => and(isNull(brand.wholeAt), sql`${brand.begunAt} <= now() - make_interval(secs => ${seconds})`);
const BEGIN = { wholeAt: null, begunAt: sql`now()` };

/** Takes the slug for a new brand, or what is left of one; false where there is one. */
export async function claimNew(slug: string, pack: BrandPack): Promise<boolean> {
  const db = await database();
  const taken = await db
    .insert(brand)
    .values({ slug, pack })
    .onConflictDoUpdate({ target: brand.slug, set: { pack, ...BEGIN }, setWhere: isCutOff(CUT_OFF_AFTER) })
    .returning({ slug: brand.slug });
  return taken.length > 0;
}

/** Takes a brand to change it, and returns its pack. Throws 404 `brand_unknown`, 409 `brand_changing`. */
export async function claim(slug: string): Promise<BrandPack> {
  const db = await database();
  const isFree = or(isNotNull(brand.wholeAt), isCutOff(CUT_OFF_AFTER));
  const [taken] = await db.update(brand).set(BEGIN).where(and(eq(brand.slug, slug), isFree)).returning({ pack: brand.pack });
  if (taken) return taken.pack;
  const [busy] = await db.select({ slug: brand.slug }).from(brand).where(eq(brand.slug, slug));
  if (busy) throw new HttpError(409, 'brand_changing', `The brand ${slug} is being made, reset or deleted at this moment. Try again.`);
  throw new HttpError(404, 'brand_unknown', `There is no brand called ${slug}.`);
}

/** Takes every brand whose work began `seconds` ago or earlier, and was not finished. */
export async function claimCutOff(seconds = CUT_OFF_AFTER): Promise<{ slug: string; pack: BrandPack }[]> {
  const db = await database();
  return db.update(brand).set(BEGIN).where(isCutOff(seconds)).returning({ slug: brand.slug, pack: brand.pack });
}
