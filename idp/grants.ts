// What a signed-in customer has allowed. Both clients are the brand's own choice, so nobody is asked for consent.
import type { ClientMetadata, Configuration, Grant, KoaContextWithOIDC } from 'oidc-provider';

type LoadGrant = NonNullable<Configuration['loadExistingGrant']>;

/** The session's grant for the asking client; a silent request (`prompt=none`) then succeeds. */
export const loadGrantOf =
  (clients: ClientMetadata[]): LoadGrant =>
  async (context) => {
    const { session, client, provider } = context.oidc;
    const known = session!.grantIdFor(client!.clientId);
    return (known && (await provider.Grant.find(known))) || makeGrants(context, clients);
  };

/**
 * Makes the grants of all clients at once, when the customer signs in: if two tabs then ask silently at the same time, both find the same grant.
 * Would each make one, the session would remember the last, and the other tab's code could not be redeemed.
 */
async function makeGrants(context: KoaContextWithOIDC, clients: ClientMetadata[]): Promise<Grant> {
  const { session, client } = context.oidc;
  const others = clients.filter(({ client_id: id }) => id !== client!.clientId && !session!.grantIdFor(id));
  for (const { client_id: id, scope } of others) session!.grantIdFor(id, (await makeGrant(context, id, scope)).jti);
  return makeGrant(context, client!.clientId, client!.scope);
}

async function makeGrant({ oidc: { provider, account } }: KoaContextWithOIDC, clientId: string, scope = 'openid'): Promise<Grant> {
  const grant = new provider.Grant({ accountId: account!.accountId, clientId });
  grant.addOIDCScope(scope);
  await grant.save();
  return grant;
}
