// Makes a brand from a pack, resets it, deletes it: one call each. A brand is a site, an issuer and an account.
import { and, asc, eq, isNotNull } from 'drizzle-orm';
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
import type { BrandPack } from './pack';
import { accountSetup, issuerSetup, makeClientSecrets, siteSetup } from './setup';

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
  await remake(slug, await claim(slug));
}

/** Deletes the brand and everything it had. Throws 404 `brand_unknown`, 409 `brand_changing`. */
export async function deleteBrand(slug: string): Promise<void> {
  await claim(slug);
  await remove(slug);
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

/** Every brand, oldest first, with the pack it was made from. */
export async function listBrands(): Promise<{ slug: string; pack: BrandPack }[]> {
  const db = await database();
  return db.select({ slug: brand.slug, pack: brand.pack }).from(brand).where(isNotNull(brand.wholeAt)).orderBy(asc(brand.createdAt));
}

/** The pack that a brand was made from. Throws 404 `brand_unknown`. */
export async function packOf(slug: string): Promise<BrandPack> {
  const db = await database();
  const [row] = await db.select().from(brand).where(and(eq(brand.slug, slug), isNotNull(brand.wholeAt)));
  if (!row) throw new HttpError(404, 'brand_unknown', `There is no brand called ${slug}.`);
  return row.pack;
}

async function remake(slug: string, pack: BrandPack): Promise<void> {
  await tearDown(slug);
  await setUp(slug, pack);
}

async function setUp(slug: string, pack: BrandPack): Promise<void> {
  const secrets = makeClientSecrets();
  await createIssuer(issuerSetup(slug, pack, secrets));
  await createAccount(accountSetup(slug, pack, secrets, (await agentPassword()).password));
  await createSite(siteSetup(slug, pack, secrets));
  const db = await database();
  await db.update(brand).set({ wholeAt: new Date() }).where(eq(brand.slug, slug));
  signal('brand', { brand: slug });
}

async function remove(slug: string): Promise<void> {
  await tearDown(slug);
  const db = await database();
  await db.delete(brand).where(eq(brand.slug, slug));
}

async function tearDown(slug: string): Promise<void> {
  await deleteSite(slug);
  await deleteAccount(slug);
  await deleteIssuer(slug);
  forgetWire(slug);
}
