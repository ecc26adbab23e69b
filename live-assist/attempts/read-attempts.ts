// What operators read of the attempts: "Why the survey?", newest first.
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import type { Attempt } from '../contract/refusal';
import { attempt } from '../schema';

export const MOST_AT_ONCE = 100;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const present = ({ account: _, at, ...rest }: typeof attempt.$inferSelect): Attempt => ({ ...rest, at: at.toISOString() });

/** Attempts' ids. Of one that is deleted by now nothing is older, and all that are left are newer. */
export interface Place {
  before?: string;
  after?: string;
}

/** The account's attempts, newest first; with `before`, those older than that one. With `after`, those that came after that one, oldest first. */
export async function listAttempts(account: string, { before, after, limit = 50 }: Place & { limit?: number } = {}): Promise<Attempt[]> {
  const db = await database();
  const place = (id: string) => sql`(select ${attempt.at}, ${attempt.id} from ${attempt} where ${attempt.id} = ${id} and ${attempt.account} = ${account})`;
  const older = before === undefined ? undefined : sql`(${attempt.at}, ${attempt.id}) < ${place(before)}`;
  const newer = after === undefined ? undefined : sql`((${attempt.at}, ${attempt.id}) > ${place(after)}) is not false`;
  const order = after === undefined ? [desc(attempt.at), desc(attempt.id)] : [asc(attempt.at), asc(attempt.id)];
  const rows = await db.select().from(attempt).where(and(eq(attempt.account, account), older, newer)).orderBy(...order).limit(Math.min(limit, MOST_AT_ONCE));
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
