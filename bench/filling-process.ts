// Fills the database of a server that is down, and ends.
import './child-environment';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { conversation } from '@/live-assist/schema';
import { fillTranscript } from './filling';

/** Fills the conversation's transcript up to the number `length`. */
interface Order {
  conversation: string;
  length: number;
}

process.on('message', async ({ conversation: id, length }: Order) => {
  const db = await database();
  const [row] = await db.select({ last: conversation.lastNumber }).from(conversation).where(eq(conversation.id, id));
  await fillTranscript(id, length, row!.last);
  await closeDatabase();
  process.send!('filled');
});
process.send!('ready');
