// How the stage steers the VAS: make and delete a brand's issuer, register a client for another flow.
import { and, eq } from 'drizzle-orm';
import type { ClientMetadata } from 'oidc-provider';
import { database } from '@/lib/database';
import { hashPassword } from '@/lib/password';
import { signal } from '@/lib/signals';
import { registrationFor, type ClientFlow } from './flows';
import type { AccountClaims, AccountHint, IssuerSettings } from './issuer';
import { account, artifact, client, issuer, signingKey } from './schema';

export { registrationFor, type ClientFlow };

export interface IssuerSetup {
  brand: string;
  settings: IssuerSettings;
  clients: ClientMetadata[];
  accounts: { sub: string; login: string; claims: AccountClaims; hint: AccountHint }[];
}

/** Makes a brand's issuer with its clients and accounts. Its signing keys are made on first use. */
export async function createIssuer({ brand, settings, clients, accounts }: IssuerSetup): Promise<void> {
  const db = await database();
  const passwordHash = await hashPassword(settings.demoPassword);
  await db.insert(issuer).values({ brand, settings });
  await db.insert(client).values(clients.map((metadata) => ({ brand, clientId: metadata.client_id, metadata })));
  await db.insert(account).values(accounts.map((one) => ({ brand, passwordHash, ...one })));
  signal('brand', { brand });
}

/** Registers a client for another flow; the next request has it. */
export async function setClientFlow(brand: string, clientId: string, flow: ClientFlow): Promise<void> {
  const db = await database();
  const theClient = and(eq(client.brand, brand), eq(client.clientId, clientId));
  const [row] = await db.select().from(client).where(theClient);
  await db.update(client).set({ metadata: { ...row!.metadata, ...registrationFor(flow) } }).where(theClient);
  signal('brand', { brand });
}

/** Deletes a brand's issuer: sessions, codes, keys, accounts. */
export async function deleteIssuer(brand: string): Promise<void> {
  const db = await database();
  for (const table of [artifact, signingKey, account, client, issuer]) await db.delete(table).where(eq(table.brand, brand));
  signal('brand', { brand });
}
