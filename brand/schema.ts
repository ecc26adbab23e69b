// The brand's own tables: its site, and what it knows of its customers.
import { jsonb, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Customer, SiteContent, SiteSettings } from './site';

export const brandSchema = pgSchema('brand');

export const site = brandSchema.table('site', {
  slug: text().primaryKey(),
  content: jsonb().$type<SiteContent>().notNull(),
  settings: jsonb().$type<SiteSettings>().notNull(),
  /** The brand's own client at its VAS: the secret stays on the server. */
  clientId: text('client_id').notNull(),
  clientSecret: text('client_secret').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const customer = brandSchema.table(
  'customer',
  { brand: text().notNull(), sub: text().notNull(), record: jsonb().$type<Customer>().notNull() },
  (table) => [primaryKey({ columns: [table.brand, table.sub] })],
);
