// Offline surveys: kept for the agents, each once however often the window sends it.
import { and, count, desc, eq, gt, lt, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { signal } from '@/lib/signals';
import type { Survey, SurveyRequest } from '../contract/survey';
import { survey } from '../schema';
import { sawSurvey } from '../wire/conversation';

/** Surveys kept per account; the oldest go first. */
const KEPT = 1_000;
/** Surveys per account and minute. Anybody may send them, so a flood must not wash the real ones away. */
const PER_MINUTE = 60;

/** Stores a survey, or finds it stored already. Throws 429 `too_many_surveys`. */
export async function storeSurvey(account: string, { id: clientId, ...answers }: SurveyRequest): Promise<Survey> {
  const db = await database();
  const isThis = and(eq(survey.account, account), eq(survey.clientId, clientId));
  const [known] = await db.select().from(survey).where(isThis);
  if (known) return asSurvey(known);
  await requireRoom(account);
  const [made] = await db.insert(survey).values({ account, clientId, ...answers }).onConflictDoNothing().returning();
  // The same survey, sent twice at the same time: the other request was first.
  if (!made) return storeSurvey(account, { id: clientId, ...answers });
  await trimSurveys(account);
  sawSurvey(account, { id: clientId, ...answers });
  signal('survey', { account });
  return asSurvey(made);
}

/** The account's surveys, newest first. */
export async function listSurveys(account: string): Promise<Survey[]> {
  const db = await database();
  const rows = await db.select().from(survey).where(eq(survey.account, account)).orderBy(desc(survey.at)).limit(KEPT);
  return rows.map(asSurvey);
}

const asSurvey = ({ clientId, cause, name, contact, message, at }: typeof survey.$inferSelect): Survey => ({ id: clientId, cause, name, contact, message, at: at.toISOString() });

async function requireRoom(account: string): Promise<void> {
  const db = await database();
  const isRecent = and(eq(survey.account, account), gt(survey.at, sql`now() - interval '1 minute'`));
  const [recent] = await db.select({ number: count() }).from(survey).where(isRecent);
  if (recent!.number >= PER_MINUTE) throw new HttpError(429, 'too_many_surveys', 'Too many messages at the moment. Try again in a minute.');
}

async function trimSurveys(account: string): Promise<void> {
  const db = await database();
  const oldestKept = sql`(select ${survey.at} from ${survey} where ${survey.account} = ${account} order by ${survey.at} desc offset ${KEPT - 1} limit 1)`;
  await db.delete(survey).where(and(eq(survey.account, account), lt(survey.at, oldestKept)));
}
