// For tests: who is there at an account, an agent and a visitor.
import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import type { VisitorProfile } from '../contract/attributes';
import { agent } from '../schema';

/** Lets the agent `sam` appear with an open workspace. */
export async function seeAgent(account: string, available = true): Promise<void> {
  const db = await database();
  await db.update(agent).set({ available, seenAt: sql`now()` }).where(and(eq(agent.account, account), eq(agent.login, 'sam')));
}

/** A visitor as a verified ID token describes them, for `seconds` from now. */
export function makeVisitor(subject: string = randomUUID(), seconds = 3600): VisitorProfile {
  const now = Date.now();
  const verifiedUntil = new Date(now + seconds * 1000).toISOString();
  return { issuer: 'https://vas.example', subject, displayName: 'Ada Lovelace', protection: 'signed', attributes: [], verifiedAt: new Date(now).toISOString(), verifiedUntil };
}
