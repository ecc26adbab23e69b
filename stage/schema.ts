// What the stage remembers: which brands there are, and the pack each was made from.
import { jsonb, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type { BrandPack } from './brands/pack';

export const stageSchema = pgSchema('stage');

export const brand = stageSchema.table('brand', {
  slug: text().primaryKey(),
  pack: jsonb().$type<BrandPack>().notNull(),
  /** When all three companies had their part; null while the brand is made, reset or deleted, or where that was cut off. */
  wholeAt: timestamp('whole_at', { withTimezone: true }),
  /** When the last making, reset or deletion of it began. */
  begunAt: timestamp('begun_at', { withTimezone: true }).notNull().defaultNow(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
