// Every chat request leaves an attempt: how each check ended, and why the visitor was refused. Operators read it, browsers never.
import { randomInt, randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { database } from '@/lib/database';
import { prepared } from '@/lib/prepared';
import type { Attempt, Refusal } from '../contract/refusal';
import { attempt } from '../schema';

/** Attempts kept of each account and each outcome: verified, and every reason by itself. Anybody can be refused as often as they like, and would otherwise wash away what operators look for. */
export const KEPT = 200;
const LISTED = 500;
/** Older ones are deleted once in so many attempts: the bound is soft, the cost is not paid each time. */
const TRIM_ONCE_IN = 20;

/** JSON or NULL: a placeholder of a JSON column would make JSON's `null` of nothing. */
const orNull = <T>(name: string): SQL<T | null> => sql`${sql.placeholder(name)}::jsonb`;
const jsonOrNull = (value: object | null) => value && JSON.stringify(value);

const keepAttempt = prepared((db) => {
  const [id, account, flow, purpose] = [sql.placeholder('id'), sql.placeholder('account'), sql.placeholder('flow'), sql.placeholder('purpose')];
  const found = { reason: orNull<Attempt['reason']>('reason'), steps: sql.placeholder('steps'), token: orNull<Attempt['token']>('token'), conversation: sql.placeholder('conversation') };
  return db.insert(attempt).values({ id, account, flow, purpose, ...found }).prepare('live_assist_attempt');
});

export async function recordAttempt(account: string, { id = randomUUID(), reason, token, ...made }: Omit<Attempt, 'id' | 'at'> & Partial<Pick<Attempt, 'id'>>): Promise<void> {
  await (await keepAttempt()).execute({ id, account, reason: jsonOrNull(reason), token: jsonOrNull(token), ...made });
  if (randomInt(TRIM_ONCE_IN) === 0) await trimAttempts(account);
}

/** Deletes all but the newest {@link KEPT} of each outcome. */
export async function trimAttempts(account: string): Promise<void> {
  const db = await database();
  const place = sql`row_number() over (partition by ${attempt.reason} ->> 'code' order by ${attempt.at} desc, ${attempt.id} desc)`;
  const ranked = sql`(select ${attempt.id} as id, ${place} as place from ${attempt} where ${attempt.account} = ${account}) as ranked`;
  await db.delete(attempt).where(and(eq(attempt.account, account), sql`${attempt.id} in (select ranked.id from ${ranked} where ranked.place > ${KEPT})`));
}

/** The account's refused attempts, newest first. */
export async function listRefusals(account: string): Promise<Refusal[]> {
  const db = await database();
  const isRefused = and(eq(attempt.account, account), isNotNull(attempt.reason));
  const rows = await db.select().from(attempt).where(isRefused).orderBy(desc(attempt.at)).limit(LISTED);
  return rows.map(({ id, at, reason, steps }) => ({ id, at: at.toISOString(), reason: reason!, steps }));
}
