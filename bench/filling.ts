// Fills the database of a benchmark with what a busy installation has: long transcripts, many accounts. In few statements, as nothing here is measured.
import { sql } from 'drizzle-orm';
import { database } from '@/lib/database';

/** The entries up to number `count` of a conversation that has `already` so many. */
export async function fillTranscript(conversation: string, count: number, already = 0): Promise<void> {
  const db = await database();
  await db.execute(sql`insert into live_assist.entry (conversation, number, kind, sender, client_id, text)
    select ${conversation}, number, 'text', 'visitor', 'filled-' || number, 'Message ' || number || ': good morning, I have a question about my card.' from generate_series(${already + 1}::int, ${count}::int) as number`);
  await db.execute(sql`update live_assist.conversation set last_number = ${count} where id = ${conversation}`);
}

/** Copies of an account and its agents. Returns their names. */
export async function copyAccount(account: string, copies: number): Promise<string[]> {
  const db = await database();
  const numbers = sql`generate_series(1, ${copies}) as number`;
  await db.execute(sql`insert into live_assist.account (id, name, site_origins, connector, engagement)
    select id || '-' || number, name, site_origins, connector, engagement from live_assist.account, ${numbers} where id = ${account}`);
  await db.execute(sql`insert into live_assist.agent (account, login, name, password_hash)
    select account || '-' || number, login, name, password_hash from live_assist.agent, ${numbers} where account = ${account}`);
  return Array.from({ length: copies }, (_, index) => `${account}-${index + 1}`);
}
