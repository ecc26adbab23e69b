// Who of the account's agents is calling: by a random token in a cookie, of which the database keeps the hash only.
import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { database } from '@/lib/database';
import { removeExpired } from '@/lib/expired-rows';
import { HttpError } from '@/lib/http-error';
import { signal } from '@/lib/signals';
import { agent, agentSession } from '../schema';
import { readCookie, SESSION_SECONDS } from './cookie';

export interface Agent {
  login: string;
  name: string;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Starts a session and returns its token, which exists nowhere else. */
export async function startSession(account: string, login: string): Promise<string> {
  const db = await database();
  const token = randomBytes(32).toString('base64url');
  await db.insert(agentSession).values({ tokenHash: hashOf(token), account, login, expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000) });
  await removeExpired(agentSession);
  return token;
}

/** The agent of `account` whom a `Cookie` header names; undefined for nobody. For requests and for the socket's upgrade. */
export async function agentOf(cookieHeader: string | null | undefined, account: string): Promise<Agent | undefined> {
  const token = readCookie(cookieHeader, account);
  if (!token) return undefined;
  const db = await database();
  const isAgent = and(eq(agent.account, agentSession.account), eq(agent.login, agentSession.login));
  const isSession = and(eq(agentSession.tokenHash, hashOf(token)), eq(agentSession.account, account), gt(agentSession.expiresAt, new Date()));
  const [row] = await db.select({ login: agent.login, name: agent.name }).from(agentSession).innerJoin(agent, isAgent).where(isSession);
  return row;
}

/** Throws 401 `not_signed_in`. */
export async function requireAgent(request: Request, account: string): Promise<Agent> {
  const found = await agentOf(request.headers.get('cookie'), account);
  if (!found) throw new HttpError(401, 'not_signed_in', 'Sign in as an agent of this account.');
  return found;
}

/** Ends the session that a `Cookie` header names: its token is worthless from now on, and workspaces opened with it close. */
export async function endSession(cookieHeader: string | null | undefined, account: string): Promise<void> {
  const token = readCookie(cookieHeader, account);
  if (!token) return;
  const db = await database();
  await db.delete(agentSession).where(and(eq(agentSession.tokenHash, hashOf(token)), eq(agentSession.account, account)));
  signal('agents', { account });
}
