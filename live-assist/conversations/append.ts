// A message becomes an entry: numbered and stored by one statement, acknowledged after it, once however often it is delivered.
import { and, eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import type { Entry } from '../contract/transcript';
import { conversation } from '../schema';
import { findStored } from './entries';
import { ConversationRefusal } from './refusal';
import { statementsOf } from './statements';

export type Sender = { side: 'visitor' } | { side: 'agent'; login: string; name: string };

export interface Message {
  account: string;
  conversation: string;
  /** The sender's own id of it. */
  id: string;
  text: string;
}

export interface Stored {
  number: number;
  at: string;
}

/** Stores a message, or finds it stored. Throws {@link ConversationRefusal} `conversation_unknown`, `conversation_ended`, `not_accepted`. */
export async function appendMessage(sender: Sender, message: Message): Promise<Stored> {
  const stored = await insert(sender, message);
  if (!stored) return (await findStored(message.conversation, sender.side, message.id)) ?? refuse(message);
  announce(sender, message, stored);
  return stored;
}

async function insert(sender: Sender, { account, conversation, id, text }: Message): Promise<Stored | undefined> {
  const { append } = statementsOf(await database());
  const author = sender.side === 'agent' ? sender.login : null;
  try {
    const [row] = await append.execute({ account, conversation, sender: sender.side, author, clientId: id, text });
    return row && { number: row.number, at: row.at.toISOString() };
  } catch (error) {
    if (isDuplicate(error)) return undefined;
    throw error;
  }
}

// `entry_once` fails the whole statement, so that a repeated message leaves no gap in the numbers.
function isDuplicate(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return (cause?.code ?? code) === '23505';
}

function announce(sender: Sender, { account, conversation, id, text }: Message, { number, at }: Stored): void {
  const authorName = sender.side === 'agent' ? sender.name : null;
  const entry: Entry = { number, kind: 'text', sender: sender.side, authorName, id, text, at };
  signal('entry', { account, conversation, number }, entry);
}

async function refuse({ account, conversation: id }: Message): Promise<never> {
  const db = await database();
  const [row] = await db.select({ state: conversation.state }).from(conversation).where(and(eq(conversation.id, id), eq(conversation.account, account)));
  if (!row) throw new ConversationRefusal('conversation_unknown');
  throw new ConversationRefusal(row.state === 'ended' ? 'conversation_ended' : 'not_accepted');
}
