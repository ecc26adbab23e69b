// The statements of the hot path, prepared once per database: the server parses and plans each of them once a connection.
import { and, asc, eq, gt, ne, or, sql } from 'drizzle-orm';
import type { Database } from '@/lib/database';
import { agent, conversation, entry } from '../schema';

const { placeholder } = sql;
const given = (name: string) => sql`${placeholder(name)}::text`;

/** Numbers a message and stores it in one statement; no row where the conversation does not take it from this sender. */
function prepareAppend(db: Database) {
  const isAcceptor = and(eq(conversation.state, 'chatting'), eq(conversation.agent, given('author')));
  const takesIt = and(ne(conversation.state, 'ended'), or(eq(given('sender'), 'visitor'), isAcceptor));
  const isIt = and(eq(conversation.id, placeholder('conversation')), eq(conversation.account, placeholder('account')));
  const numbered = db.$with('numbered').as(
    db
      .update(conversation)
      .set({ lastNumber: sql`${conversation.lastNumber} + 1` })
      .where(and(isIt, takesIt))
      .returning({ id: conversation.id, number: conversation.lastNumber }),
  );
  const rows = db
    .select({
      conversation: numbered.id,
      number: numbered.number,
      kind: sql<'text'>`'text'`.as('kind'),
      sender: given('sender').as('sender'),
      author: given('author').as('author'),
      clientId: given('clientId').as('client_id'),
      text: given('text').as('text'),
      at: sql`now()`.as('at'),
    })
    .from(numbered);
  return db.with(numbered).insert(entry).select(rows).returning({ number: entry.number, at: entry.at }).prepare('append_message');
}

/** Who an entry is by: the agent's name, or the visitor's where they ended it. */
const authorName = sql<string | null>`case when ${entry.author} is not null then ${agent.name} when ${entry.kind} = 'ended' then ${conversation.visitor}->>'displayName' end`;

function prepareEntriesAfter(db: Database) {
  const { number, kind, sender, clientId, text, at } = entry;
  return db
    .select({ number, kind, sender, authorName, id: clientId, text, at })
    .from(entry)
    .innerJoin(conversation, eq(conversation.id, entry.conversation))
    .leftJoin(agent, and(eq(agent.account, conversation.account), eq(agent.login, entry.author)))
    .where(and(eq(entry.conversation, placeholder('conversation')), gt(entry.number, placeholder('after'))))
    .orderBy(asc(entry.number))
    .limit(placeholder('limit'))
    .prepare('entries_after');
}

const prepareAll = (db: Database) => ({ append: prepareAppend(db), entriesAfter: prepareEntriesAfter(db) });
const prepared = new WeakMap<Database, ReturnType<typeof prepareAll>>();

export function statementsOf(db: Database): ReturnType<typeof prepareAll> {
  const known = prepared.get(db) ?? prepareAll(db);
  prepared.set(db, known);
  return known;
}
