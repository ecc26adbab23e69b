// The signs of life of both sides, in the rows: when a chat window or a workspace was last seen open.
import { and, eq, inArray, isNotNull, ne, not, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { agent, conversation } from '../schema';
import { isRecent } from './presence';

/** Rows of one statement: the embedded database works on the event loop. */
const CHUNK = 500;

/** Notes that windows of these conversations are open; returns the ones whose visitor was not there before. */
export async function visitorsSeen(ids: string[]): Promise<string[]> {
  const came: string[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) came.push(...(await seeVisitors(ids.slice(start, start + CHUNK))));
  return came;
}

async function seeVisitors(ids: string[]): Promise<string[]> {
  const db = await database();
  const before = db.$with('before').as(
    db
      .select({ id: conversation.id, wasThere: isRecent(conversation.visitorSeenAt).as('was_there') })
      .from(conversation)
      .where(inArray(conversation.id, ids))
      // In one order, so that two processes that see the same visitors do not wait for each other in a circle.
      .orderBy(conversation.id)
      .for('update'),
  );
  const rows = await db
    .with(before)
    .update(conversation)
    .set({ visitorSeenAt: sql`now()` })
    .from(before)
    .where(eq(conversation.id, before.id))
    .returning({ id: conversation.id, wasThere: before.wasThere });
  return rows.filter(({ wasThere }) => !wasThere).map(({ id }) => id);
}

export async function visitorsGone(ids: string[]): Promise<void> {
  const db = await database();
  await db.update(conversation).set({ visitorSeenAt: null }).where(inArray(conversation.id, ids));
}

/** Notes that these agents have a workspace open; true where one of them was not there before. */
export async function agentsSeen(account: string, logins: string[]): Promise<boolean> {
  const db = await database();
  const isThem = and(eq(agent.account, account), inArray(agent.login, logins));
  const before = db.$with('before').as(db.select({ login: agent.login, wasThere: isRecent(agent.seenAt).as('was_there') }).from(agent).where(isThem).orderBy(agent.login).for('update'));
  const rows = await db
    .with(before)
    .update(agent)
    .set({ seenAt: sql`now()` })
    .from(before)
    .where(and(eq(agent.account, account), eq(agent.login, before.login)))
    .returning({ wasThere: before.wasThere });
  return rows.some(({ wasThere }) => !wasThere);
}

export async function agentGone(account: string, login: string): Promise<void> {
  const db = await database();
  await db.update(agent).set({ seenAt: null }).where(and(eq(agent.account, account), eq(agent.login, login)));
}

/** Lets go whoever gave no sign of life for too long, in these accounts; returns where something changed. */
export async function sweepAccounts(accounts: string[]) {
  if (!accounts.length) return { conversations: [], accounts: [] };
  const db = await database();
  const old = and(isNotNull(conversation.visitorSeenAt), not(isRecent(conversation.visitorSeenAt)));
  const conversations = await db
    .update(conversation)
    .set({ visitorSeenAt: null })
    .where(and(inArray(conversation.account, accounts), ne(conversation.state, 'ended'), old))
    .returning({ account: conversation.account, conversation: conversation.id });
  const agents = await db
    .update(agent)
    .set({ seenAt: null })
    .where(and(inArray(agent.account, accounts), isNotNull(agent.seenAt), not(isRecent(agent.seenAt))))
    .returning({ account: agent.account });
  return { conversations, accounts: [...new Set(agents.map(({ account }) => account))] };
}
