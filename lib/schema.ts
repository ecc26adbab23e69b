// What belongs to no company: secrets made on first run.
import { pgTable, text } from 'drizzle-orm/pg-core';

export const secret = pgTable('secret', { name: text().primaryKey(), value: text().notNull() });
