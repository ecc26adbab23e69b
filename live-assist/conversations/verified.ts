// A fresh proof of a visitor whose conversation there is already: what it says replaces what the last one said.
import { sql, type SQL } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import type { EngagementAttribute, VisitorProfile } from '../contract/attributes';
import { conversation, entry } from '../schema';
import { sawVerifiedAgain } from '../wire/conversation';

interface Fresh {
  visitor: VisitorProfile;
  /** Null: what the page said stays as it was. */
  pageAttributes: EngagementAttribute[] | null;
  /** The window asked because the last proof was about to end: counted. */
  renewal: boolean;
  opening?: (opened: { id: string; created: false }) => void;
}

/** The conversation's id; undefined where `isTheirs` names none. Where the last proof had run out, the transcript says that the visitor is verified again. */
export async function takeProof(account: string, isTheirs: SQL, { visitor, pageAttributes, renewal, opening }: Fresh): Promise<string | undefined> {
  const db = await database();
  const counted = renewal ? sql`renewals = c.renewals + (before.lapsed_at is null)::int, renewed_at = case when before.lapsed_at is null then now() else c.renewed_at end,` : sql``;
  const { rows } = await db.execute<{ id: string; number: number; again: boolean }>(sql`
    with before as (select id, lapsed_at, lapsed_at is not null and state <> 'ended' as again from ${conversation} where account = ${account} and ${isTheirs} for update),
    changed as (
      update ${conversation} as c set
        visitor = ${JSON.stringify(visitor)}::jsonb, page_attributes = coalesce(${pageAttributes && JSON.stringify(pageAttributes)}::jsonb, c.page_attributes),
        verified_until = ${visitor.verifiedUntil}::timestamptz, ${counted}
        lapsed_at = null, last_number = c.last_number + before.again::int
      from before where c.id = before.id returning c.id, c.last_number, before.again
    ),
    said as (
      insert into ${entry} (conversation, number, kind, sender, client_id)
      select id, last_number, 'verified', 'system', 'live-assist:verified:' || last_number from changed where again
    )
    select id, last_number as number, again from changed`);
  const [row] = rows;
  if (row) opening?.({ id: row.id, created: false });
  if (row?.again) {
    sawVerifiedAgain({ account, conversation: row.id }, row.number);
    signal('entry', { account, conversation: row.id, number: row.number });
  }
  if (row) signal('conversation', { account, conversation: row.id });
  return row?.id;
}
