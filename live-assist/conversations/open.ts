// A verified visitor comes to chat: their open conversation goes on, or a new one starts, and the window gets its bearer.
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, ne, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { removeExpired } from '@/lib/expired-rows';
import { signal } from '@/lib/signals';
import { storableJson } from '@/lib/storable';
import { isAgentAvailable } from '../agents/presence';
import type { EngagementAttribute, VisitorProfile } from '../contract/attributes';
import { RATEABLE_MS } from '../contract/rating';
import { conversation, usedToken, visitorSession } from '../schema';

export interface OpenedConversation {
  id: string;
  /** False where the visitor's open conversation goes on. */
  created: boolean;
  /** The socket's bearer, good until the profile's `verifiedUntil`. It exists nowhere else: the database keeps its hash. */
  token: string;
}

/** The hash under which a visitor's bearer is kept. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url');

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

async function admit(account: string, visitor: VisitorProfile, opened: Omit<OpenedConversation, 'token'>): Promise<OpenedConversation> {
  const token = await startVisitorSession(account, opened.id, new Date(visitor.verifiedUntil));
  signal('conversation', { account, conversation: opened.id });
  return { ...opened, token };
}

async function resume(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[]) {
  const db = await database();
  const { issuer, subject } = visitor;
  const isTheirs = and(eq(conversation.account, account), eq(conversation.issuer, issuer), eq(conversation.subject, subject), ne(conversation.state, 'ended'));
  const [row] = await db.update(conversation).set({ visitor, pageAttributes }).where(isTheirs).returning({ id: conversation.id });
  return row && { id: row.id, created: false };
}

async function create(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[]) {
  const db = await database();
  const { issuer, subject } = visitor;
  const [row] = await db
    .insert(conversation)
    .values({ account, issuer, subject, visitor, pageAttributes })
    // Two windows may ask at once: the unique index lets one of them start it, the other resumes.
    .onConflictDoUpdate({ target: [conversation.account, conversation.issuer, conversation.subject], targetWhere: sql`state <> 'ended'`, set: { visitor, pageAttributes } })
    // PostgreSQL: a row that was inserted, not updated, has no xmax.
    .returning({ id: conversation.id, created: sql<boolean>`xmax = 0` });
  return row!;
}

async function startVisitorSession(account: string, id: string, expiresAt: Date): Promise<string> {
  const db = await database();
  const token = randomBytes(32).toString('base64url');
  await db.insert(visitorSession).values({ tokenHash: hashToken(token), conversation: id, account, expiresAt });
  await Promise.all([removeExpired(visitorSession, Date.now() - RATEABLE_MS), removeExpired(usedToken)]);
  return token;
}
