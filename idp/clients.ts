// Who may ask this brand's VAS for codes or tokens: the brand's own site, and Live Assist. In code flow both keep a secret on their server.
import { eq } from 'drizzle-orm';
import type { ClientMetadata } from 'oidc-provider';
import { database } from '@/lib/database';
import { client } from './schema';

/**
 * How a client may prove itself at the token endpoint. A client is registered for one method, and oidc-provider (9.13) accepts either of these
 * two from a client registered for either: the same secret in a header or in the body (RFC 6749 §2.3.1). The vendor's pages show both.
 */
export const CLIENT_AUTH_METHODS = ['client_secret_basic', 'client_secret_post'] as const;

/** The brand's clients, as they are registered. */
export async function clientsOf(brand: string): Promise<ClientMetadata[]> {
  const db = await database();
  const rows = await db.select({ metadata: client.metadata }).from(client).where(eq(client.brand, brand));
  return rows.map(({ metadata }) => metadata);
}
