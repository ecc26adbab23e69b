// Reading a transcript, by number.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import type { Entry } from '../contract/transcript';
import { entry } from '../schema';
import { statementsOf } from './statements';

/** The first `limit` entries with a number above `after`, in order and without a gap. */
export async function entriesAfter(conversation: string, after: number, limit: number): Promise<Entry[]> {
  const rows = await statementsOf(await database()).entriesAfter.execute({ conversation, after, limit });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Where an earlier delivery of the same message was stored; undefined for a message that was not. */
export async function findStored(conversation: string, sender: 'visitor' | 'agent', id: string): Promise<{ number: number; at: string } | undefined> {
  const db = await database();
  const isIt = and(eq(entry.conversation, conversation), eq(entry.sender, sender), eq(entry.clientId, id));
  const [row] = await db.select({ number: entry.number, at: entry.at }).from(entry).where(isIt);
  return row && { number: row.number, at: row.at.toISOString() };
}
