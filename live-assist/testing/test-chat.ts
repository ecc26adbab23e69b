// For tests: a chat with both sides connected.
import assert from 'node:assert/strict';
import { eq } from 'drizzle-orm';
import { database } from '@/lib/database';
import { markExpired } from '../conversations/lapse';
import { openConversation } from '../conversations/open';
import { conversation, visitorSession } from '../schema';
import { makeTestAccount } from './account';
import { makeVisitor, seeAgent } from './people';
import { joinVisitor, openAgent, type TestSocket } from './test-gateway';

export interface TestChat {
  account: string;
  conversation: string;
  /** The visitor's bearer. */
  token: string;
  sam: TestSocket;
  visitor: TestSocket;
}

/** A visitor who came to chat, without a socket yet. */
export async function openChat(account: string, subject?: string, seconds?: number): Promise<{ conversation: string; token: string }> {
  await seeAgent(account);
  const opened = await openConversation(account, makeVisitor(subject, seconds), []);
  assert(opened !== 'no_agent');
  return { conversation: opened.id, token: opened.token };
}

/** Lets the proof of this conversation run out, of nobody else's, and looks. */
export async function runOut(id: string): Promise<void> {
  const db = await database();
  const past = new Date(Date.now() - 1);
  await db.update(visitorSession).set({ expiresAt: past }).where(eq(visitorSession.conversation, id));
  await db.update(conversation).set({ verifiedUntil: past }).where(eq(conversation.id, id));
  await markExpired();
}

/** A visitor who waits, and an agent with an open workspace, at an account of their own. */
export async function startChat(origin: string): Promise<TestChat> {
  const account = await makeTestAccount();
  const sam = await openAgent(origin, account);
  const opened = await openChat(account, 'ada');
  const visitor = await joinVisitor(origin, account, opened.token);
  await visitor.heard('joined');
  return { account, ...opened, sam, visitor };
}

/** As {@link startChat}, and accepted: the transcript has entry 1. */
export async function startAcceptedChat(origin: string): Promise<TestChat> {
  const chat = await startChat(origin);
  chat.sam.send({ type: 'watch', conversation: chat.conversation, after: 0 });
  chat.sam.send({ type: 'accept', conversation: chat.conversation });
  await chat.visitor.heard('entry', ({ entry }) => entry.kind === 'accepted');
  await chat.sam.heard('entry', ({ entry }) => entry.kind === 'accepted');
  return chat;
}
