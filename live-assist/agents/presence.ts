// Whether somebody is there: an open workspace or chat window gives a sign of life every beat, and a killed process gives none.
import { and, eq, sql, type Column } from 'drizzle-orm';
import { prepared } from '@/lib/prepared';
import { agent } from '../schema';

/** Seconds after which a side that gave no sign of life counts as gone; open sockets give one every 20. */
const GONE_AFTER_SECONDS = 45;

/** SQL: true where the sign of life in `seenAt` is recent. By the database's clock, which all processes share. */
export const isRecent = (seenAt: Column) => sql<boolean>`coalesce(${seenAt} > now() - make_interval(secs => ${GONE_AFTER_SECONDS}), false)`;

const findAgent = prepared((db) => {
  const isThere = and(eq(agent.account, sql.placeholder('account')), eq(agent.available, true), isRecent(agent.seenAt));
  return db.select({ login: agent.login }).from(agent).where(isThere).limit(1).prepare('live_assist_available');
});

/** True where a chat that starts now would find an agent: available by choice, with an open workspace. */
export async function isAgentAvailable(account: string): Promise<boolean> {
  const rows = await (await findAgent()).execute({ account });
  return rows.length > 0;
}
