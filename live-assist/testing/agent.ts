// For tests: an agent who is signed in, and one whose workspace is open.
import { eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { keepCookie } from '../agents/cookie';
import { startSession } from '../agents/session';
import { agent } from '../schema';
import { AGENT } from './account';

/** The `Cookie` header of the account's agent. */
export const agentCookie = async (account: string) => keepCookie(account, await startSession(account, AGENT.login)).split(';')[0]!;

export async function openWorkspace(account: string): Promise<void> {
  const db = await database();
  await db.update(agent).set({ available: true, seenAt: sql`now()` }).where(eq(agent.account, account));
}
