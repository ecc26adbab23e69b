// Whether somebody is there to answer: an agent who chose to be available, and whose workspace is open.
import { and, eq, gt, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { agent } from '../schema';

/** Seconds after which a side that gave no sign of life counts as gone; open sockets give one every {@link SOCKET_LIMITS}.beatMs. */
export const GONE_AFTER_SECONDS = 45;

const since = sql`now() - make_interval(secs => ${GONE_AFTER_SECONDS})`;

/** True where a chat that starts now would find an agent. */
export async function isAgentAvailable(account: string): Promise<boolean> {
  const db = await database();
  const isThere = and(eq(agent.account, account), eq(agent.available, true), gt(agent.seenAt, since));
  const rows = await db.select({ login: agent.login }).from(agent).where(isThere).limit(1);
  return rows.length > 0;
}
