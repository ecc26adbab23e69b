// The bearer of a chat window: made for one conversation, good until the ID token's `exp`, dead at once when it is replaced or taken back.
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { removeExpired } from '@/lib/expired-rows';
import { prepared } from '@/lib/prepared';
import { signal } from '@/lib/signals';
import { RATEABLE_MS } from '../contract/rating';
import { usedToken, visitorSession } from '../schema';
import { sawReturned } from '../wire/conversation';
import { markLeft } from './lapse';

export interface VisitorSession {
  /** The bearer's hash: what the database and other processes know it by. */
  hash: string;
  conversation: string;
  expiresAt: Date;
}

/** The hash under which a visitor's bearer is kept. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url');

const keepSession = prepared((db) => {
  const [tokenHash, conversation, account, expiresAt] = [sql.placeholder('tokenHash'), sql.placeholder('conversation'), sql.placeholder('account'), sql.placeholder('expiresAt')];
  return db.insert(visitorSession).values({ tokenHash, conversation, account, expiresAt }).prepare('live_assist_session');
});

/** Starts a session and returns its bearer, which exists nowhere else. */
export async function startVisitorSession(account: string, conversation: string, expiresAt: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await (await keepSession()).execute({ tokenHash: hashToken(token), conversation, account, expiresAt });
  await Promise.all([removeExpired(visitorSession, RATEABLE_MS), removeExpired(usedToken)]);
  return token;
}

/** Undefined for a bearer that is none, is another account's, or has expired. */
export async function findVisitorSession(account: string, token: string): Promise<VisitorSession | undefined> {
  const db = await database();
  const hash = hashToken(token);
  const isIt = and(eq(visitorSession.tokenHash, hash), eq(visitorSession.account, account), gt(visitorSession.expiresAt, new Date()));
  const [row] = await db.select({ conversation: visitorSession.conversation, expiresAt: visitorSession.expiresAt }).from(visitorSession).where(isIt);
  return row && { hash, ...row };
}

/** The page that held it went, and nobody is told: whoever sat there may come back with another. */
export const dropVisitorSession = (token: string): Promise<void> => replaceVisitorSession(hashToken(token));

/** A fresh one took its place: nobody is told. */
export async function replaceVisitorSession(hash: string): Promise<void> {
  const db = await database();
  await db.delete(visitorSession).where(eq(visitorSession.tokenHash, hash));
}

/** The consumer signed out at the brand: its socket is closed wherever it is, and the agent is told. Again changes nothing. */
export async function endVisitorSession(account: string, token: string): Promise<void> {
  const db = await database();
  const session = hashToken(token);
  const isIt = and(eq(visitorSession.tokenHash, session), eq(visitorSession.account, account));
  const [row] = await db.delete(visitorSession).where(isIt).returning({ conversation: visitorSession.conversation });
  if (!row) return;
  sawReturned({ account, conversation: row.conversation });
  signal('visitorSession', { conversation: row.conversation, session });
  // A statement of its own: of tabs that end theirs at once, the last one sees that none is left.
  await markLeft({ account, conversation: row.conversation });
}

/** Which of these sessions were not taken back. */
export async function livingSessions(hashes: string[]): Promise<Set<string>> {
  if (!hashes.length) return new Set();
  const db = await database();
  const rows = await db.select({ hash: visitorSession.tokenHash }).from(visitorSession).where(inArray(visitorSession.tokenHash, hashes));
  return new Set(rows.map(({ hash }) => hash));
}
