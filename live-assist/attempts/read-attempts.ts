// What operators read of the attempts: "Why the survey?", newest first.
import { and, desc, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import type { Attempt } from '../contract/refusal';
import { attempt } from '../schema';

export const MOST_AT_ONCE = 100;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const present = ({ account: _, at, ...rest }: typeof attempt.$inferSelect): Attempt => ({ ...rest, at: at.toISOString() });

/** The account's attempts, newest first; with `before`, those older than that one. */
export async function listAttempts(account: string, { before, limit = 50 }: { before?: string; limit?: number } = {}): Promise<Attempt[]> {
  const db = await database();
  const older = before === undefined || !UUID.test(before) ? undefined : sql`(${attempt.at}, ${attempt.id}) < (select ${attempt.at}, ${attempt.id} from ${attempt} where ${attempt.id} = ${before} and ${attempt.account} = ${account})`;
  const rows = await db.select().from(attempt).where(and(eq(attempt.account, account), older)).orderBy(desc(attempt.at), desc(attempt.id)).limit(Math.min(limit, MOST_AT_ONCE));
  return rows.map(present);
}

/** Undefined where the account has no such attempt, whatever the text is. */
export async function findAttempt(account: string, id: string): Promise<Attempt | undefined> {
  if (!UUID.test(id)) return undefined;
  const db = await database();
  const [row] = await db.select().from(attempt).where(and(eq(attempt.account, account), eq(attempt.id, id)));
  return row && present(row);
}

/** Throws 404 `attempt_unknown`. */
export async function attemptOf(account: string, id: string): Promise<Attempt> {
  const found = await findAttempt(account, id);
  if (!found) throw new HttpError(404, 'attempt_unknown', 'This account has no such attempt. The oldest ones are deleted in time.');
  return found;
}
