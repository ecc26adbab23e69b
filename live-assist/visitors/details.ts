// What an agent sees beside the transcript: who the visitor is, what the page said of them, and the CRM's card.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import type { EngagementAttribute, VisitorProfile } from '../contract/attributes';
import type { ConversationState } from '../contract/transcript';
import type { ContactRecord } from '../crm/contact';
import { contactOf, isGuid } from '../crm/contacts';
import { conversation } from '../schema';
import { sawCard } from '../wire/conversation';

export interface VisitorDetails {
  id: string;
  state: ConversationState;
  /** Vouched for by the ID token. */
  visitor: VisitorProfile;
  /** Said by the page, unverified. */
  pageAttributes: EngagementAttribute[];
  contact: ContactRecord | null;
}

/** For the agent called `login`. Throws 404 `conversation_unknown`, also for another account's. */
export async function visitorDetailsOf(account: string, id: string, login: string): Promise<VisitorDetails> {
  const found = isGuid(id) ? await findConversation(account, id) : undefined;
  if (!found) throw new HttpError(404, 'conversation_unknown', 'There is no such conversation.');
  const card = await contactOf(account, found.visitor);
  if (card && found.state === 'chatting') sawCard({ account, conversation: id }, card, found.visitor.subject, login);
  return { ...found, contact: card };
}

async function findConversation(account: string, id: string) {
  const { state, visitor, pageAttributes } = conversation;
  const db = await database();
  const isThis = and(eq(conversation.id, id), eq(conversation.account, account));
  const [row] = await db.select({ id: conversation.id, state, visitor, pageAttributes }).from(conversation).where(isThis);
  return row;
}
