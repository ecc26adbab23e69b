// How the stage steers the VAS: make and delete a brand's issuer.
import { eq } from 'drizzle-orm';
import type { ClientMetadata } from 'oidc-provider';
import { database } from '@/lib/database';
import { hashPassword } from '@/lib/password';
import { signal } from '@/lib/signals';
import type { AccountClaims, AccountHint, IssuerSettings } from './issuer';
import { account, artifact, client, issuer, signingKey } from './schema';

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

/** Deletes a brand's issuer: sessions, codes, keys, accounts. */
export async function deleteIssuer(brand: string): Promise<void> {
  const db = await database();
  for (const table of [artifact, signingKey, account, client, issuer]) await db.delete(table).where(eq(table.brand, brand));
  signal('brand', { brand });
}
