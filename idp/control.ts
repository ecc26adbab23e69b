// How the stage steers the VAS: make and delete a brand's issuer, register a client for another flow, break something.
import { and, eq, sql } from 'drizzle-orm';
import type { ClientMetadata } from 'oidc-provider';
import { database } from '@/lib/database';
import { hashSharedPassword } from '@/lib/password';
import { signal } from '@/lib/signals';
import { issuedOf } from './claims';
import { registrationFor, type ClientFlow } from './flows';
import { VAS_FAULTS, type VasFault } from './faults';
import type { AccountClaims, AccountHint, IssuerSettings } from './issuer';
import { account, artifact, client, issuer, signingKey } from './schema';

export { issuedOf, registrationFor, VAS_FAULTS, type ClientFlow };

export interface IssuerSetup {
  brand: string;
  settings: IssuerSettings;
  clients: ClientMetadata[];
  /** In the order in which the login page offers them. */
  accounts: { sub: string; login: string; claims: AccountClaims; hint: AccountHint }[];
}

/** Makes a brand's issuer with its clients and accounts. Its signing keys are made on first use. */
export async function createIssuer({ brand, settings, clients, accounts }: IssuerSetup): Promise<void> {
  const db = await database();
  const passwordHash = await hashSharedPassword(settings.demoPassword);
  await db.transaction(async (all) => {
    await all.insert(issuer).values({ brand, settings });
    await all.insert(client).values(clients.map((metadata) => ({ brand, clientId: metadata.client_id, metadata })));
    await all.insert(account).values(accounts.map((one, place) => ({ brand, passwordHash, place, ...one })));
  });
  signal('brand', { brand });
}

/** Registers a client for another flow; the next request has it. */
export async function setClientFlow(brand: string, clientId: string, flow: ClientFlow): Promise<void> {
  const db = await database();
  const theClient = and(eq(client.brand, brand), eq(client.clientId, clientId));
  const [row] = await db.select().from(client).where(theClient);
  if (row) await db.update(client).set({ metadata: { ...row.metadata, ...registrationFor(flow) } }).where(theClient);
  signal('brand', { brand });
}

/** Breaks exactly these things; none mends all. */
export async function setVasFaults(brand: string, faults: VasFault[]): Promise<void> {
  const db = await database();
  await db.update(issuer).set({ settings: sql`${issuer.settings} || ${JSON.stringify({ faults })}::jsonb` }).where(eq(issuer.brand, brand));
  signal('brand', { brand });
}

/** How long ID tokens hold that are issued from now on, in seconds. Those that are out hold as they say. */
export async function setTokenLifetime(brand: string, idTokenTtl: number): Promise<void> {
  const db = await database();
  await db.update(issuer).set({ settings: sql`${issuer.settings} || ${JSON.stringify({ idTokenTtl })}::jsonb` }).where(eq(issuer.brand, brand));
  signal('brand', { brand });
}

/** Seconds; undefined for a brand that there is not. */
export async function readTokenLifetime(brand: string): Promise<number | undefined> {
  const db = await database();
  const [row] = await db.select({ settings: issuer.settings }).from(issuer).where(eq(issuer.brand, brand));
  return row?.settings.idTokenTtl;
}

/** What is broken on purpose. */
export async function readVasFaults(brand: string): Promise<readonly VasFault[]> {
  const db = await database();
  const [row] = await db.select({ settings: issuer.settings }).from(issuer).where(eq(issuer.brand, brand));
  return row?.settings.faults ?? [];
}

/** Deletes a brand's issuer: sessions, codes, keys, accounts. */
export async function deleteIssuer(brand: string): Promise<void> {
  const db = await database();
  await db.transaction(async (all) => {
    for (const table of [artifact, signingKey, account, client, issuer]) await all.delete(table).where(eq(table.brand, brand));
  });
  signal('brand', { brand });
}

/** The secret that a client is registered with; undefined where it has none, or there is no such client. */
export async function clientSecretOf(brand: string, clientId: string): Promise<string | undefined> {
  const db = await database();
  const [row] = await db.select({ metadata: client.metadata }).from(client).where(and(eq(client.brand, brand), eq(client.clientId, clientId)));
  return row?.metadata.client_secret;
}
