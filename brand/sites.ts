// Reads a brand's site and its customers.
import { and, eq, sql } from 'drizzle-orm';
import { prepared } from '@/lib/prepared';
import { customer, site } from './schema';
import type { Customer } from './site';

export type Site = typeof site.$inferSelect;

// With every page of a brand, and with the one that ends each silent authorization.
const readSite = prepared((db) => db.select().from(site).where(eq(site.slug, sql.placeholder('slug'))).prepare('brand_site'));
const readCustomer = prepared((db) => db.select().from(customer).where(and(eq(customer.brand, sql.placeholder('brand')), eq(customer.sub, sql.placeholder('sub')))).prepare('brand_customer'));

/** The site called `slug`; undefined where there is none. */
export async function findSite(slug: string): Promise<Site | undefined> {
  const [row] = await (await readSite()).execute({ slug });
  return row;
}

/** What the brand knows of the customer `sub`; undefined for a stranger. */
export async function findCustomer(brand: string, sub: string): Promise<Customer | undefined> {
  const [row] = await (await readCustomer()).execute({ brand, sub });
  return row?.record;
}
