// Expired artifacts are never found; now and then a few of them are removed, so that the table does not grow for ever.
import { inArray, lt, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { processCell } from '@/lib/process-cell';
import { artifact } from './schema';

const PAUSE_MS = 60_000;
/** Few enough to go unnoticed: the embedded database runs on the event loop. */
const AT_MOST = 500;

const cell = processCell('idp.expiry', () => ({ next: Date.now() + PAUSE_MS }));

/** Removes some expired artifacts of any brand, once a minute at most. */
export async function removeExpired(now = Date.now()): Promise<void> {
  if (now < cell.next) return;
  cell.next = now + PAUSE_MS;
  const db = await database();
  const rowId = sql`${artifact}.ctid`;
  const some = db.select({ rowId: sql`ctid` }).from(artifact).where(lt(artifact.expiresAt, new Date(now))).limit(AT_MOST);
  await db.delete(artifact).where(inArray(rowId, some));
}
