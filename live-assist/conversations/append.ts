// A message becomes an entry: numbered, stored, then acknowledged; once, however often it is delivered.
import { sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { processCell } from '@/lib/process-cell';
import { signal } from '@/lib/signals';
import { storable } from '@/lib/storable';
import type { Entry } from '../contract/transcript';
import { sawMessage } from '../wire/conversation';
import { Batcher } from './batch';
import { ConversationRefusal, type ConversationRefusalCode } from './refusal';

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
  /** ISO 8601. */
  at: string;
}

/** A message as migrations/0002_append_messages.sql takes it. */
type Given = Message & { sender: 'visitor' | 'agent'; author: string | null };

interface Outcome extends Stored {
  /** False where it was stored before. */
  added: boolean;
  refusal: ConversationRefusalCode | null;
}

interface Failed {
  failure: unknown;
}

/** Messages of all conversations share statements and commits; two at a time, so that one that waits for a row holds up nobody else. */
const batches = processCell('append', () => new Batcher(appendTogether, { most: 100, inFlight: 2 }));

/** Stores a message, or finds it stored. Throws {@link ConversationRefusal} `conversation_unknown`, `conversation_ended`, `not_accepted`. */
export async function appendMessage(sender: Sender, message: Message): Promise<Stored> {
  const text = storable(message.text);
  const author = sender.side === 'agent' ? sender.login : null;
  const outcome = await batches.do({ ...message, text, sender: sender.side, author });
  if ('failure' in outcome) throw outcome.failure;
  if (outcome.refusal) throw new ConversationRefusal(outcome.refusal);
  const { number, at, added } = outcome;
  if (added) announce(sender, { ...message, text }, { number, at });
  return { number, at };
}

async function appendTogether(messages: Given[]): Promise<(Outcome | Failed)[]> {
  try {
    return await appendAll(messages);
  } catch (error) {
    if (messages.length === 1) throw error;
    // One of them spoilt it for all: each by itself.
    const alone = await Promise.all(messages.map((message) => appendAll([message]).catch((failure: unknown) => [{ failure }])));
    return alone.map(([outcome]) => outcome!);
  }
}

async function appendAll(messages: Given[]): Promise<Outcome[]> {
  // Everybody takes the rows in the same order, so that nobody waits in a circle.
  const placed = messages.map((message, place) => ({ ...message, place })).sort((a, b) => Number(a.conversation > b.conversation) - Number(a.conversation < b.conversation));
  const db = await database();
  const { rows } = await db.execute<Outcome & { place: number } & Record<string, unknown>>(sql`select * from live_assist.append_messages(${JSON.stringify(placed)}::jsonb)`);
  return rows.sort((a, b) => a.place - b.place);
}

function announce(sender: Sender, { account, conversation, id, text }: Message, { number, at }: Stored): void {
  const authorName = sender.side === 'agent' ? sender.name : null;
  const entry: Entry = { number, kind: 'text', sender: sender.side, authorName, id, text, at };
  sawMessage({ account, conversation }, entry);
  signal('entry', { account, conversation, number }, entry);
}
