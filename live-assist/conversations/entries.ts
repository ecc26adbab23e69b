// Reading a transcript, by number. Every join and every catching-up does it, so the statement is prepared once per database.
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { database, type Database } from '@/lib/database';
import type { Entry } from '../contract/transcript';
import { agent, conversation, entry } from '../schema';

/** The first `limit` entries with a number above `after`, in order and without a gap. */
export async function entriesAfter(conversationId: string, after: number, limit: number): Promise<Entry[]> {
  const statement = statementOf(await database());
  const rows = await statement.execute({ conversation: conversationId, after, limit });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** The last `limit` entries with a number below `before`, in order and without a gap. */
export const entriesBefore = (conversationId: string, before: number, limit: number): Promise<Entry[]> => {
  const after = Math.max(0, before - 1 - limit);
  // Numbers have no gaps: where the page begins is known without looking.
  return entriesAfter(conversationId, after, Math.max(0, Math.min(limit, before - 1 - after)));
};

const prepared = new WeakMap<Database, ReturnType<typeof prepare>>();

function statementOf(db: Database): ReturnType<typeof prepare> {
  const statement = prepared.get(db) ?? prepare(db);
  prepared.set(db, statement);
  return statement;
}

/** Who an entry is by: the agent's name, or the visitor's where they ended it. */
const authorName = sql<string | null>`case when ${entry.author} is not null then ${agent.name} when ${entry.kind} = 'ended' then ${conversation.visitor}->>'displayName' end`;

function prepare(db: Database) {
  const { number, kind, sender, clientId, text, at } = entry;
  return db
    .select({ number, kind, sender, authorName, id: clientId, text, at })
    .from(entry)
    .innerJoin(conversation, eq(conversation.id, entry.conversation))
    .leftJoin(agent, and(eq(agent.account, conversation.account), eq(agent.login, entry.author)))
    .where(and(eq(entry.conversation, sql.placeholder('conversation')), gt(entry.number, sql.placeholder('after'))))
    .orderBy(asc(entry.number))
    .limit(sql.placeholder('limit'))
    .prepare('entries_after');
}
