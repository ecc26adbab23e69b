// A verified visitor comes to chat: their open conversation goes on, or a new one starts, and the window gets its bearer.
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { prepared } from '@/lib/prepared';
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

/** Told of the conversation before anybody else hears of it. */
export type Opening = (opened: Omit<OpenedConversation, 'token'>) => void;

/** Resumes the open conversation of this issuer and subject, or starts one where an agent is available. Never two at once. */
export async function openConversation(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[], opening?: Opening): Promise<OpenedConversation | 'no_agent'> {
  const told = [account, storableJson(visitor), storableJson(pageAttributes), opening] as const;
  const opened = (await isAgentAvailable(account)) ? await createOrResume(...told) : await resume(...told);
  return opened ? admit(account, visitor, opened) : 'no_agent';
}

/** The open conversation of this issuer and subject; `nothing_to_resume` where there is none. */
export async function resumeConversation(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[], opening?: Opening): Promise<OpenedConversation | 'nothing_to_resume'> {
  const opened = await resume(account, storableJson(visitor), storableJson(pageAttributes), opening);
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
export async function renewConversation(account: string, id: string, visitor: VisitorProfile, opening?: Opening): Promise<OpenedConversation | 'nothing_to_resume'> {
  const { issuer, subject } = visitor;
  const found = await takeProof(account, sql`id = ${id} and issuer = ${issuer} and subject = ${subject}`, { visitor: storableJson(visitor), pageAttributes: null, renewal: true, opening });
  return found ? admit(account, visitor, { id: found, created: false }) : 'nothing_to_resume';
}

async function admit(account: string, visitor: VisitorProfile, opened: Omit<OpenedConversation, 'token'>): Promise<OpenedConversation> {
  const token = await startVisitorSession(account, opened.id, new Date(visitor.verifiedUntil));
  if (!opened.created) signal('visitor', { account, conversation: opened.id });
  return { ...opened, token };
}

/** Windows of one visitor that ask at once, one of which ends its chat, take the other's start and end from each other once; not again and again. */
const ROUNDS = 3;

/** Most come for the first time, so that is tried first. What kept it from starting may have ended when it is to be resumed: then it starts after all. */
async function createOrResume(...told: Parameters<typeof create>) {
  for (let round = 0; round < ROUNDS; round++) {
    const opened = (await create(...told)) ?? (await resume(...told));
    if (opened) return opened;
  }
  return undefined;
}

async function resume(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[], opening?: Opening) {
  const { issuer, subject } = visitor;
  const id = await takeProof(account, sql`issuer = ${issuer} and subject = ${subject} and state <> 'ended'`, { visitor, pageAttributes, renewal: false, opening });
  return id && { id, created: false };
}

const startConversation = prepared((db) => {
  const [account, issuer, subject] = [sql.placeholder('account'), sql.placeholder('issuer'), sql.placeholder('subject')];
  const told = { visitor: sql.placeholder('visitor'), pageAttributes: sql.placeholder('pageAttributes'), verifiedUntil: sql.placeholder('verifiedUntil') };
  return db
    .insert(conversation)
    .values({ account, issuer, subject, ...told })
    .onConflictDoNothing({ target: [conversation.account, conversation.issuer, conversation.subject], where: sql`state <> 'ended'` })
    .returning({ id: conversation.id })
    .prepare('live_assist_start');
});

/** Undefined where they have an open one: of two windows that ask at once, the unique index lets one start it, and the other resumes. */
async function create(account: string, visitor: VisitorProfile, pageAttributes: EngagementAttribute[], opening?: Opening) {
  const { issuer, subject } = visitor;
  const [row] = await (await startConversation()).execute({ account, issuer, subject, visitor, pageAttributes, verifiedUntil: new Date(visitor.verifiedUntil) });
  if (!row) return undefined;
  const opened = { id: row.id, created: true };
  opening?.(opened);
  signal('conversation', { account, conversation: row.id });
  return opened;
}
