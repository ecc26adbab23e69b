// How the stage steers the brand's side: make, set, delete a site.
import { eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { customer, site } from './schema';
import type { Customer, SiteContent, SiteSettings } from './site';

export interface SiteSetup {
  slug: string;
  content: SiteContent;
  settings: SiteSettings;
  /** The brand's own client at its VAS. */
  client: { clientId: string; clientSecret: string };
  customers: { sub: string; record: Customer }[];
}

/** Makes a brand's site. */
export async function createSite({ slug, content, settings, client, customers }: SiteSetup): Promise<void> {
  const db = await database();
  await db.transaction(async (all) => {
    await all.insert(site).values({ slug, content, settings, ...client });
    await all.insert(customer).values(customers.map(({ sub, record }) => ({ brand: slug, sub, record })));
  });
  signal('brand', { brand: slug });
}

/** Changes some settings of a site; the next page load has them. */
export async function updateSiteSettings(slug: string, change: Partial<Pick<SiteSettings, 'anonymousClick' | 'jsMethod' | 'responseType'>>): Promise<void> {
  const db = await database();
  await db.update(site).set({ settings: sql`${site.settings} || ${JSON.stringify(change)}::jsonb` }).where(eq(site.slug, slug));
  signal('brand', { brand: slug });
}

/** Undefined for a site that there is not. */
export async function readSiteSettings(slug: string): Promise<SiteSettings | undefined> {
  const db = await database();
  const [row] = await db.select({ settings: site.settings }).from(site).where(eq(site.slug, slug));
  return row?.settings;
}

/** Deletes a site and its customers. */
export async function deleteSite(slug: string): Promise<void> {
  const db = await database();
  await db.transaction(async (all) => {
    await all.delete(customer).where(eq(customer.brand, slug));
    await all.delete(site).where(eq(site.slug, slug));
  });
  signal('brand', { brand: slug });
}
