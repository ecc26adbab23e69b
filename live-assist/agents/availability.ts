// An agent chooses to be available or away.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { agent } from '../schema';

export async function setAvailable(account: string, login: string, available: boolean): Promise<void> {
  const db = await database();
  await db.update(agent).set({ available }).where(and(eq(agent.account, account), eq(agent.login, login)));
  signal('agents', { account });
}
