// One conversation as a whole, for who looks on from outside: how it stands, who it is with and who says so, and every entry. Changes nothing, and tells the wire nothing.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import type { EngagementAttribute, VerifiedAttribute, VisitorProfile } from '../contract/attributes';
import type { ConversationSummary, Entry } from '../contract/transcript';
import { isGuid } from '../crm/contacts';
import { conversation } from '../schema';
import { entriesAfter } from './entries';
import { readSummaries, summaryOf } from './summaries';

const MOST_ENTRIES = 1_000;

/** How a value came: in the token, or in the page's own words. */
export type Provenance = 'encrypted and signed' | 'signed' | 'said by the page';

export interface Transcript {
  conversation: ConversationSummary;
  visitor: Omit<VisitorProfile, 'attributes'> & { attributes: (VerifiedAttribute & { provenance: Provenance })[] };
  pageAttributes: { provenance: Provenance; attribute: EngagementAttribute }[];
  /** The first thousand. */
  entries: Entry[];
}

/** Throws 404 `conversation_unknown`, also for another account's. */
export async function transcriptOf(account: string, id: string): Promise<Transcript> {
  const found = isGuid(id) ? await find(account, id) : undefined;
  const [summary] = found ? await readSummaries([id]) : [];
  if (!found || !summary) throw new HttpError(404, 'conversation_unknown', 'There is no such conversation.');
  const { visitor, pageAttributes } = found;
  const provenance = visitor.protection === 'encrypted' ? 'encrypted and signed' : 'signed';
  return {
    conversation: summaryOf(summary),
    visitor: { ...visitor, attributes: visitor.attributes.map((one) => ({ ...one, provenance })) },
    pageAttributes: pageAttributes.map((attribute) => ({ provenance: 'said by the page', attribute })),
    entries: await entriesAfter(id, 0, MOST_ENTRIES),
  };
}

async function find(account: string, id: string) {
  const db = await database();
  const { visitor, pageAttributes } = conversation;
  const [row] = await db.select({ visitor, pageAttributes }).from(conversation).where(and(eq(conversation.id, id), eq(conversation.account, account)));
  return row;
}
