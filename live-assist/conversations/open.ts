// A verified visitor comes to chat: their open conversation goes on, or a new one starts, and the window gets its bearer.
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { storableJson } from '@/lib/storable';
import { isAgentAvailable } from '../agents/presence';
import type { EngagementAttribute, VisitorProfile } from '../contract/attributes';
import { conversation } from '../schema';
import { takeProof } from './verified';
import { startVisitorSession } from './visitor-session';

export interface OpenedConversation {
  id: string;
  /** False where the visitor's open conversation goes on. */
  created: boolean;
  /** The socket's bearer, good until the profile's `verifiedUntil`. It exists nowhere else: the database keeps its hash. */
  token: string;
}

/** Resumes the open conversation of this issuer and subject, or starts one where an agent is available. Never two at once. */
export async function openConversation(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[]): Promise<OpenedConversation | 'no_agent'> {
  const told = [storableJson(visitor), storableJson(pageAttributes)] as const;
  const opened = (await resume(account, ...told)) ?? ((await isAgentAvailable(account)) ? await create(account, ...told) : undefined);
  return opened ? admit(account, visitor, opened) : 'no_agent';
}

/** The open conversation of this issuer and subject; `nothing_to_resume` where there is none. */
export async function resumeConversation(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[]): Promise<OpenedConversation | 'nothing_to_resume'> {
  const opened = await resume(account, storableJson(visitor), storableJson(pageAttributes));
  return opened ? admit(account, visitor, opened) : 'nothing_to_resume';
}

/** Whose conversation it is; undefined where the account has none of that id. */
export async function visitorOf(account: string, id: string): Promise<{ issuer: string; subject: string } | undefined> {
  const db = await database();
  const { issuer, subject } = conversation;
  const [row] = await db.select({ issuer, subject }).from(conversation).where(and(eq(conversation.account, account), eq(conversation.id, id)));
  return row;
}

/**
 * Goes on with the conversation `id` by a fresh proof of the same issuer and subject, also where it has ended meanwhile: what was said last is
 * the visitor's to read. `nothing_to_resume` where there is no such conversation of theirs.
 */
export async function renewConversation(account: string, id: string, visitor: VisitorProfile): Promise<OpenedConversation | 'nothing_to_resume'> {
  const { issuer, subject } = visitor;
  const found = await takeProof(account, sql`id = ${id} and issuer = ${issuer} and subject = ${subject}`, { visitor: storableJson(visitor), pageAttributes: null, renewal: true });
  return found ? admit(account, visitor, { id: found, created: false }) : 'nothing_to_resume';
}

async function admit(account: string, visitor: VisitorProfile, opened: Omit<OpenedConversation, 'token'>): Promise<OpenedConversation> {
  const token = await startVisitorSession(account, opened.id, new Date(visitor.verifiedUntil));
  if (!opened.created) signal('visitor', { account, conversation: opened.id });
  return { ...opened, token };
}

async function resume(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[]) {
  const { issuer, subject } = visitor;
  const id = await takeProof(account, sql`issuer = ${issuer} and subject = ${subject} and state <> 'ended'`, { visitor, pageAttributes, renewal: false });
  return id && { id, created: false };
}

async function create(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[]) {
  const db = await database();
  const { issuer, subject } = visitor;
  const told = { visitor, pageAttributes, verifiedUntil: new Date(visitor.verifiedUntil) };
  const [row] = await db
    .insert(conversation)
    .values({ account, issuer, subject, ...told })
    // Two windows may ask at once: the unique index lets one of them start it, the other resumes.
    .onConflictDoUpdate({ target: [conversation.account, conversation.issuer, conversation.subject], targetWhere: sql`state <> 'ended'`, set: told })
    // PostgreSQL: a row that was inserted, not updated, has no xmax.
    .returning({ id: conversation.id, created: sql<boolean>`xmax = 0` });
  signal('conversation', { account, conversation: row!.id });
  return row!;
}
