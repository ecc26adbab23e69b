// Makes a brand from a pack, resets it, deletes it: one call each. A brand is a site, an issuer and an account.
import { and, asc, eq, isNotNull, notLike } from 'drizzle-orm';
import { createSite, deleteSite } from '@/brand/control';
import { createIssuer, deleteIssuer } from '@/idp/control';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { log } from '@/lib/log';
import { signal } from '@/lib/signals';
import { forgetWire } from '@/lib/wire/ring';
import { createAccount, deleteAccount } from '@/live-assist/control';
import { brand } from '../schema';
import { agentPassword } from './agent-password';
import { claim, claimCutOff, claimNew } from './claim';
import { asOf } from './days';
import type { BrandPack } from './pack';
import { canBeSlug } from './pack-fields';
import { accountSetup, issuerSetup, makeClientSecrets, siteSetup } from './setup';
import { THROW_AWAY_LIKE } from './throw-away-name';
import { inTurn } from './turns';

/** Makes the brand `slug` from `pack`; what an ended process left of one is made anew. Where that fails nothing is left. Throws 409 `brand_exists`. */
export async function makeBrand(pack: BrandPack, slug = pack.slug): Promise<string> {
  if (!(await claimNew(slug, pack))) throw new HttpError(409, 'brand_exists', `There is already a brand called ${slug}. Choose another slug, or reset or delete that one.`);
  try {
    await remake(slug, pack);
  } catch (error) {
    await remove(slug);
    throw error;
  }
  return slug;
}

/** The brand as it was when made: conversations, sessions, keys and settings are gone. Throws 404 `brand_unknown`, 409 `brand_changing`. */
export async function resetBrand(slug: string): Promise<void> {
  const pack = await claim(slug);
  await inTurn(slug, () => remake(slug, pack));
}

/** Deletes the brand and everything it had. Throws 404 `brand_unknown`, 409 `brand_changing`. */
export async function deleteBrand(slug: string): Promise<void> {
  await claim(slug);
  await inTurn(slug, () => remove(slug));
}

/** Half a brand is none: what an ended process was making, resetting or deleting is made whole. Returns the slugs. One that cannot be is logged, and keeps no other from it. */
export async function repairBrands(cutOffAfter?: number): Promise<string[]> {
  const whole: string[] = [];
  for (const { slug, pack } of await claimCutOff(cutOffAfter)) {
    try {
      await remake(slug, pack);
      whole.push(slug);
    } catch (err) {
      log.error({ brand: slug, err }, 'brand not made whole');
    }
  }
  return whole;
}

/** Every brand, oldest first, with its pack as {@link packOf} gives it; not those that the server made for itself for a moment. */
export async function listBrands(): Promise<{ slug: string; pack: BrandPack }[]> {
  const db = await database();
  const rows = await db.select().from(brand).where(and(isNotNull(brand.wholeAt), notLike(brand.slug, THROW_AWAY_LIKE))).orderBy(asc(brand.createdAt));
  return rows.flatMap(({ slug, pack, wholeAt }) => (wholeAt ? [{ slug, pack: asOf(pack, wholeAt) }] : []));
}

/** The pack that a brand was made from, its days as of that making. Throws 404 `brand_unknown`. */
export async function packOf(slug: string): Promise<BrandPack> {
  const row = canBeSlug(slug) ? await findBrand(slug) : undefined;
  if (!row?.wholeAt) throw new HttpError(404, 'brand_unknown', `There is no brand called ${slug}.`);
  return asOf(row.pack, row.wholeAt);
}

async function findBrand(slug: string): Promise<typeof brand.$inferSelect | undefined> {
  const db = await database();
  const [row] = await db.select().from(brand).where(eq(brand.slug, slug));
  return row;
}

async function remake(slug: string, pack: BrandPack): Promise<void> {
  await tearDown(slug);
  await setUp(slug, pack);
}

async function setUp(slug: string, written: BrandPack): Promise<void> {
  const now = new Date();
  const pack = asOf(written, now);
  const secrets = makeClientSecrets();
  const { password } = await agentPassword();
  await together(createIssuer(issuerSetup(slug, pack, secrets)), createAccount(accountSetup(slug, pack, secrets, password)), createSite(siteSetup(slug, pack, secrets)));
  const db = await database();
  await db.update(brand).set({ wholeAt: now }).where(eq(brand.slug, slug));
  // What was closed with the old one said so meanwhile.
  forgetWire(slug);
  signal('brand', { brand: slug });
}

async function remove(slug: string): Promise<void> {
  await tearDown(slug);
  const db = await database();
  await db.delete(brand).where(eq(brand.slug, slug));
}

async function tearDown(slug: string): Promise<void> {
  await together(deleteSite(slug), deleteAccount(slug), deleteIssuer(slug));
  forgetWire(slug);
}

/** The three companies at once. A failure is told when all have ended: nobody clears up beside one that is still at it. */
async function together(...parts: Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(parts)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
