// What the agent's queue shows of conversations, and what a visitor may know of their own.
import { and, desc, eq, gt, inArray, ne, sql, type SQL } from 'drizzle-orm';
import { database } from '@/lib/database';
import { isRecent } from '../agents/presence';
import type { ConversationStatus, ConversationSummary } from '../contract/transcript';
import { agent, conversation } from '../schema';

const MOST_OPEN = 500;
const MOST_ENDED = 50;

export type SummaryOfAccount = ConversationSummary & { account: string };

/** Summaries of the conversations called `ids`; of an unknown one there is none. */
export const readSummaries = (ids: string[]): Promise<SummaryOfAccount[]> => select(inArray(conversation.id, ids), ids.length);

/** Every conversation of the account that is not ended, and those that ended in the last twelve hours. */
export async function listSummaries(account: string): Promise<ConversationSummary[]> {
  const isOfAccount = eq(conversation.account, account);
  const [open, ended] = await Promise.all([
    select(and(isOfAccount, ne(conversation.state, 'ended')), MOST_OPEN),
    select(and(isOfAccount, eq(conversation.state, 'ended'), gt(conversation.endedAt, sql`now() - interval '12 hours'`)), MOST_ENDED),
  ]);
  return [...open, ...ended].map(summaryOf);
}

/** Ids of the account's conversations that have an agent. */
export async function chattingAt(account: string): Promise<string[]> {
  const db = await database();
  const rows = await db.select({ id: conversation.id }).from(conversation).where(and(eq(conversation.account, account), eq(conversation.state, 'chatting'))).limit(MOST_OPEN);
  return rows.map(({ id }) => id);
}

/** Without what only the service needs. */
export function summaryOf({ account: _account, ...summary }: SummaryOfAccount): ConversationSummary {
  return summary;
}

/** A visitor learns nothing of the agent but the name. */
export const statusOf = ({ id, state, agentName, agentPresent, visitorPresent, lastNumber, visitorRead, agentRead, rating }: ConversationSummary): ConversationStatus => ({
  ...{ id, state, agentName, agentPresent, visitorPresent, lastNumber },
  ...{ visitorRead, agentRead, rating },
});

async function select(where: SQL | undefined, limit: number): Promise<SummaryOfAccount[]> {
  const db = await database();
  const { visitorRead, agentRead, rating, ratingComment, wrapUp, verifiedUntil, renewals, renewedAt } = conversation;
  const { id, account, state, lastNumber, createdAt, acceptedAt, endedAt } = conversation;
  const rows = await db
    .select({
      ...{ id, account, state, lastNumber, agent: conversation.agent, agentName: agent.name, createdAt, acceptedAt, endedAt },
      ...{ visitorRead, agentRead, rating, ratingComment, wrapUp, verifiedUntil, renewals, renewedAt },
      verified: sql<boolean>`${conversation.lapsedAt} is null`,
      agentPresent: isRecent(agent.seenAt),
      visitorPresent: isRecent(conversation.visitorSeenAt),
      visitorName: sql<string>`${conversation.visitor}->>'displayName'`,
    })
    .from(conversation)
    .leftJoin(agent, and(eq(agent.account, account), eq(agent.login, conversation.agent)))
    .where(where)
    .orderBy(desc(createdAt))
    .limit(limit);
  const iso = (at: Date | null) => at && at.toISOString();
  return rows.map((row) => ({
    ...row,
    ...{ verifiedUntil: row.verifiedUntil.toISOString(), renewedAt: iso(row.renewedAt) },
    ...{ createdAt: row.createdAt.toISOString(), acceptedAt: iso(row.acceptedAt), endedAt: iso(row.endedAt) },
  }));
}
