// How the stage steers Live Assist, and reads it: make and delete an account, change its connector, send its agents away, seat one of them.
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { hashSharedPassword } from '@/lib/password';
import { signal } from '@/lib/signals';
import type { Connector, Engagement } from './account';
import { findAccount } from './account-store';
import { makeTicket } from './agents/ticket';
import type { ContactRecord } from './crm/contact';
import { encryptionKeysOf } from './connectors/encryption-keys';
import { account, agent, contact } from './schema';

export { listAttempts, MOST_AT_ONCE } from './attempts/read-attempts';
export { changeConnector } from './connectors/change-connector';
export { readConnector } from './connectors/connector-store';
export { listSummaries as listConversations } from './conversations/summaries';
export { transcriptOf } from './conversations/transcript-of';
export { faultsIn } from './verification/faulty-claims';

export interface AccountSetup {
  account: string;
  name: string;
  siteOrigins: string[];
  connector: Connector;
  engagement: Engagement;
  agents: { login: string; name: string }[];
  agentPassword: string;
  contacts: { guid: string; record: ContactRecord }[];
}

/** Makes an account with its connector, agents and CRM contacts. */
export async function createAccount(setup: AccountSetup): Promise<void> {
  const { account: id, name, siteOrigins, connector, engagement } = setup;
  const db = await database();
  const passwordHash = await hashSharedPassword(setup.agentPassword);
  await db.transaction(async (all) => {
    await all.insert(account).values({ id, name, siteOrigins, connector, engagement });
    await all.insert(agent).values(setup.agents.map((one) => ({ account: id, passwordHash, ...one })));
    if (setup.contacts.length) await all.insert(contact).values(setup.contacts.map((one) => ({ account: id, ...one })));
  });
  await prepareKeys(id, connector);
  signal('account', { account: id });
}

/** Changes some fields of the connector, as the portal does; the next chat follows. */
export async function updateConnector(id: string, change: Partial<Connector>): Promise<void> {
  const db = await database();
  await db.update(account).set({ connector: sql`${account.connector} || ${JSON.stringify(change)}::jsonb` }).where(eq(account.id, id));
  await prepareKeys(id, change);
  signal('account', { account: id });
}

/** Where tokens will be encrypted, the key is made now: making one takes a while, and the first visitor's VAS would wait for it. */
async function prepareKeys(id: string, { requireEncryption }: Partial<Connector>): Promise<void> {
  if (requireEncryption) await encryptionKeysOf(id);
}

/** Undefined for an account that there is not. */
export const findConnector = async (id: string): Promise<Connector | undefined> => (await findAccount(id))?.connector;

/** Origins whose pages may embed the account's chat window; none for an account that there is not. */
export const readSiteOrigins = async (id: string): Promise<string[]> => (await findAccount(id))?.siteOrigins ?? [];

/** Replaces them; the next click follows. */
export async function setSiteOrigins(id: string, siteOrigins: string[]): Promise<void> {
  const db = await database();
  await db.update(account).set({ siteOrigins }).where(eq(account.id, id));
  signal('account', { account: id });
}

/** Gives every agent of the installation this password: the operator changed it in the environment. */
export async function setAgentPasswords(password: string): Promise<void> {
  const db = await database();
  await db.update(agent).set({ passwordHash: await hashSharedPassword(password) });
}

/** Makes every agent of the account available or away, as their own switch does; open workspaces and the next chat follow. */
export async function setAgentsAvailable(id: string, available: boolean): Promise<void> {
  const db = await database();
  await db.update(agent).set({ available }).where(eq(agent.account, id));
  signal('agents', { account: id });
}

/** True where one of the account's agents chose to be available; false for an account that there is not. */
export async function areAgentsAvailable(id: string): Promise<boolean> {
  const db = await database();
  const rows = await db.select({ login: agent.login }).from(agent).where(and(eq(agent.account, id), eq(agent.available, true))).limit(1);
  return rows.length > 0;
}

/** A ticket that signs this agent in once, within a minute; undefined where there is no such agent. */
export const ticketForAgent = (id: string, login: string): Promise<string | undefined> => makeTicket(id, login);

/** Deletes an account with everything in it; its open sockets are closed. */
export async function deleteAccount(id: string): Promise<void> {
  const db = await database();
  await db.delete(account).where(eq(account.id, id));
  signal('account', { account: id });
}
