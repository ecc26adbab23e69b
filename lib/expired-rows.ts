// What has expired is never found; now and then some of it is removed, so that no table grows for ever.
import { getTableName, inArray, lt, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { database } from './database';
import { processCell } from './process-cell';

const PAUSE_MS = 60_000;
/** Where there were more than are removed at once. */
const SHORT_PAUSE_MS = 1_000;
/** Few enough to go unnoticed: the embedded database runs on the event loop. */
const AT_MOST = 500;

/** When each table is looked at next, in milliseconds since 1970. */
const next = processCell('expired-rows', () => new Map<string, number>());

/** Removes some rows whose `expiresAt` (indexed) passed more than `keptMs` ago; a table once a minute at most, once a second while there are many. */
export async function removeExpired(table: PgTable & { expiresAt: AnyPgColumn }, keptMs = 0, now = Date.now()): Promise<void> {
  const name = getTableName(table);
  if (now < (next.get(name) ?? 0)) return;
  next.set(name, now + PAUSE_MS);
  const db = await database();
  const some = db.select({ rowId: sql`ctid` }).from(table).where(lt(table.expiresAt, new Date(now - keptMs))).limit(AT_MOST);
  const removed = await db.delete(table).where(inArray(sql`${table}.ctid`, some)).returning({ one: sql`1` });
  if (removed.length === AT_MOST) next.set(name, now + SHORT_PAUSE_MS);
}
