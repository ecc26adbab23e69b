// A ticket signs one agent in, once, within a minute. The stage asks for it over the control interface and hands it to the workspace
// that it embeds, by postMessage: no password leaves the server, and nothing of it stands in an address.
import { createHmac, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import { database } from '@/lib/database';
import { HttpError } from '@/lib/http-error';
import { agent, agentSession } from '../schema';
import type { Agent } from './session';

/** Seconds. */
const VALID_FOR = 60;

export const ticketRequest = z.strictObject({ ticket: z.string().min(1, 'must not be empty').max(100) });

// Tickets lie beside the sessions, whose hashes are made without a key: the one is never taken for the other.
const hashOf = (ticket: string) => createHmac('sha256', 'agent ticket').update(ticket).digest('base64url');

/** A ticket for an agent of the account; undefined where there is no such agent. */
export async function makeTicket(account: string, login: string): Promise<string | undefined> {
  const db = await database();
  const [known] = await db.select({ login: agent.login }).from(agent).where(and(eq(agent.account, account), eq(agent.login, login)));
  if (!known) return undefined;
  const ticket = randomBytes(32).toString('base64url');
  await db.insert(agentSession).values({ tokenHash: hashOf(ticket), account, login, expiresAt: new Date(Date.now() + VALID_FOR * 1000) });
  return ticket;
}

/** Whom the ticket is for; it is worth nothing afterwards. Throws 401 `ticket_invalid`. */
export async function redeemTicket(account: string, ticket: string): Promise<Agent> {
  const db = await database();
  const isTicket = and(eq(agentSession.tokenHash, hashOf(ticket)), eq(agentSession.account, account), gt(agentSession.expiresAt, new Date()));
  const [used] = await db.delete(agentSession).where(isTicket).returning({ login: agentSession.login });
  const isAgent = and(eq(agent.account, account), eq(agent.login, used?.login ?? ''));
  const [found] = await db.select({ login: agent.login, name: agent.name }).from(agent).where(isAgent);
  if (!found) throw new HttpError(401, 'ticket_invalid', 'This ticket was used, is too old, or is for another account.');
  return found;
}
