// The note that the agent leaves on a conversation that is over: what it was about, for whoever reads it next.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { signal } from '@/lib/signals';
import { isGuid } from '../crm/contacts';
import { conversation } from '../schema';

/** The agent who had the conversation keeps a note on it; an empty one removes it. Throws 404 `conversation_unknown`, 403 `not_accepted`, 409 `not_ended`. */
export async function keepWrapUp(account: string, id: string, login: string, wrapUp: string): Promise<void> {
  if (!isGuid(id)) throw new HttpError(404, 'conversation_unknown', 'There is no such conversation.');
  const db = await database();
  const isIt = and(eq(conversation.id, id), eq(conversation.account, account));
  const isTheirs = and(isIt, eq(conversation.agent, login), eq(conversation.state, 'ended'));
  const [kept] = await db.update(conversation).set({ wrapUp }).where(isTheirs).returning({ id: conversation.id });
  if (kept) return signal('conversation', { account, conversation: id });
  const [found] = await db.select({ agent: conversation.agent }).from(conversation).where(isIt);
  if (!found) throw new HttpError(404, 'conversation_unknown', 'There is no such conversation.');
  if (found.agent !== login) throw new HttpError(403, 'not_accepted', 'Only the agent who had the conversation keeps the note on it.');
  throw new HttpError(409, 'not_ended', 'The note is kept when the conversation is over.');
}
