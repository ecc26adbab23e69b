// Reads a brand's site and its customers.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { customer, site } from './schema';
import type { Customer } from './site';

export type Site = typeof site.$inferSelect;

/** The site called `slug`; undefined where there is none. */
export async function findSite(slug: string): Promise<Site | undefined> {
  const db = await database();
  const [row] = await db.select().from(site).where(eq(site.slug, slug));
  return row;
}

/** What the brand knows of the customer `sub`; undefined for a stranger. */
export async function findCustomer(brand: string, sub: string): Promise<Customer | undefined> {
  const db = await database();
  const [row] = await db.select().from(customer).where(and(eq(customer.brand, brand), eq(customer.sub, sub)));
  return row?.record;
}
