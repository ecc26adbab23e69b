// What the page says of its visitor while they chat. Never verified, and kept apart from what is.
import { and, eq, ne } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import type { EngagementAttribute } from '../contract/attributes';
import { conversation } from '../schema';
import type { Place } from './marks';

/** Takes the place of what the page said before; after the end it changes nothing. */
export async function sayOfVisitor(place: Place, pageAttributes: EngagementAttribute[]): Promise<void> {
  const db = await database();
  const isRunning = and(eq(conversation.id, place.conversation), eq(conversation.account, place.account), ne(conversation.state, 'ended'));
  const changed = await db.update(conversation).set({ pageAttributes }).where(isRunning).returning({ id: conversation.id });
  if (changed.length) signal('visitor', place);
}
