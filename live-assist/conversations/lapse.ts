// A visitor is verified until the ID token's `exp`. When that passes without a fresh token, or the consumer signs out at the
// brand, the transcript says so once, and once more when they are verified again.
import { sql, type SQL } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { conversation, entry, visitorSession } from '../schema';
import { sawLapse } from '../wire/conversation';
import type { Place } from './marks';

/** Conversations of one statement. More are told a second later. */
const AT_MOST = 200;

/**
 * Says `expired` where a proof ran out, whether or not a window is open anywhere. Every process looks every second: the
 * index holds only what is due, so that looking costs the same with one conversation and with a million.
 */
export async function markExpired(): Promise<void> {
  const now = sql`${new Date().toISOString()}::timestamptz`;
  const due = sql`select id from ${conversation} where verified_until <= ${now} and state <> 'ended' and lapsed_at is null
    order by id limit ${AT_MOST} for update skip locked`;
  await goOnByOthers(due, now);
  await lapse('expired', due, now);
}

/** The newest proof ran out, but another window of the same visitor holds one for longer: that one counts from now on. */
async function goOnByOthers(due: SQL, now: SQL): Promise<void> {
  const db = await database();
  const { rows } = await db.execute<Place & Record<string, unknown>>(sql`
    with due as (${due}),
    held as (select conversation, max(expires_at) as until from ${visitorSession} where conversation in (select id from due) and expires_at > ${now} group by conversation)
    update ${conversation} as c set verified_until = held.until from held where c.id = held.conversation returning c.account, c.id as conversation`);
  for (const { account, conversation: id } of rows) signal('conversation', { account, conversation: id });
}

/** Says `left` where the consumer signed out, and no other browser of theirs is still verified. */
export async function markLeft({ account, conversation: id }: Place): Promise<void> {
  const due = sql`select id from ${conversation} where id = ${id} and account = ${account} and state <> 'ended' and lapsed_at is null for update`;
  await lapse('left', due, sql`${new Date().toISOString()}::timestamptz`);
}

/** Not while a window of theirs holds a proof: {@link goOnByOthers} passes by a row that is being written. */
async function lapse(kind: 'expired' | 'left', due: SQL, now: SQL): Promise<void> {
  const db = await database();
  const holds = sql`select from ${visitorSession} where conversation = c.id and expires_at > ${now}`;
  const gone = kind === 'left' ? sql`, visitor_seen_at = null` : sql``;
  // A sender's own ids have no colon: these can never be a message's.
  const { rows } = await db.execute<Place & { number: number } & Record<string, unknown>>(sql`
    with due as (${due}),
    changed as (
      update ${conversation} as c set lapsed_at = now(), last_number = c.last_number + 1 ${gone}
      from due where c.id = due.id and not exists (${holds}) returning c.id, c.account, c.last_number
    ),
    said as (
      insert into ${entry} (conversation, number, kind, sender, client_id)
      select id, last_number, ${kind}, 'system', ${`live-assist:${kind}:`} || last_number from changed
    )
    select account, id as conversation, last_number as number from changed`);
  for (const { account, conversation: id, number } of rows) {
    sawLapse({ account, conversation: id }, kind, number);
    signal('entry', { account, conversation: id, number });
    signal('conversation', { account, conversation: id });
  }
}
