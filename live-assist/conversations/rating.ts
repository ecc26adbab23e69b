// When it is over, the consumer says what they thought of it: once, with the bearer that their window held.
import { and, eq, gt, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { signal } from '@/lib/signals';
import { RATEABLE_MS, type RatingRequest } from '../contract/rating';
import { conversation, visitorSession } from '../schema';
import { hashToken } from './visitor-session';

/** Throws 401 `not_verified`, 404 `conversation_unknown`, 409 `not_ended`, `already_rated`. */
export async function rateConversation(account: string, id: string, bearer: string, { rating, comment }: RatingRequest): Promise<void> {
  const rated = await conversationOf(account, bearer);
  if (!rated) throw new HttpError(401, 'not_verified', 'The bearer is good for nothing, or no longer.');
  if (rated !== id) throw new HttpError(404, 'conversation_unknown', 'The bearer is not this conversation’s.');
  const db = await database();
  // Of two windows that rate at once, one does.
  const { rows } = await db.execute(sql`
    update ${conversation} set rating = ${rating}, rating_comment = ${comment} where id = ${id} and account = ${account} and state = 'ended' and rating is null returning id`);
  if (!rows.length) await refuse(id);
  signal('conversation', { account, conversation: id });
}

async function conversationOf(account: string, bearer: string): Promise<string | undefined> {
  const db = await database();
  const isIt = and(eq(visitorSession.tokenHash, hashToken(bearer)), eq(visitorSession.account, account), gt(visitorSession.expiresAt, new Date(Date.now() - RATEABLE_MS)));
  const [row] = await db.select({ conversation: visitorSession.conversation }).from(visitorSession).where(isIt);
  return row?.conversation;
}

async function refuse(id: string): Promise<never> {
  const db = await database();
  const [row] = await db.select({ rating: conversation.rating }).from(conversation).where(eq(conversation.id, id));
  if (row?.rating) throw new HttpError(409, 'already_rated', 'This conversation was rated already.');
  throw new HttpError(409, 'not_ended', 'A conversation is rated when it is over.');
}
