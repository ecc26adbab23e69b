// The brand's OpenID Provider, as far as chat needs it (oidc-provider 9). Your login page and your storage come on top.
import { interactionPolicy, Provider, type ClientMetadata, type Configuration, type JWK } from 'oidc-provider';
import { claimsOf, type Customer } from './claims';

interface Settings {
  /** Compared with the portal's JWT Issuer, character by character. */
  issuer: string;
  clients: ClientMetadata[];
  /** RS256, private. A new key is published some minutes before it signs. */
  signingKeys: JWK[];
  findCustomer: (id: string) => Promise<Customer | undefined>;
}

export const createVas = ({ issuer, clients, signingKeys, findCustomer }: Settings): Provider =>
  new Provider(issuer, {
    clients,
    jwks: { keys: signingKeys },
    responseTypes: ['code', 'id_token'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    scopes: ['openid', 'profile', 'email', 'phone', 'lp_sdes'],
    claims: { openid: ['sub'], profile: ['given_name', 'family_name'], email: ['email'], phone: ['phone_number'], lp_sdes: ['lp_sdes'] },
    // Live Assist reads the ID token alone: what stands at the userinfo endpoint only, no agent sees.
    conformIdTokenClaims: false,
    // Seconds. Live Assist asks for a fresh token before this one expires.
    ttl: { AuthorizationCode: 60, IdToken: 15 * 60 },
    features: { encryption: { enabled: true } },
    enabledJWA: { idTokenEncryptionAlgValues: ['RSA-OAEP-256'], idTokenEncryptionEncValues: ['A256GCM'] },
    findAccount: async (_context, id) => {
      const customer = await findCustomer(id);
      return customer && { accountId: id, claims: () => claimsOf(customer) };
    },
    ...NO_QUESTIONS,
  });

/** A silent request (`prompt=none`) fails where anything would have to be asked. Nobody asks a customer for consent to the brand's own chat. */
const policy = interactionPolicy.base();
policy.remove('consent');

const NO_QUESTIONS: Pick<Configuration, 'interactions' | 'loadExistingGrant'> = {
  interactions: { policy },
  loadExistingGrant: async ({ oidc: { provider, client, session, account } }) => {
    const known = session!.grantIdFor(client!.clientId);
    if (known) return provider.Grant.find(known);
    const grant = new provider.Grant({ accountId: account!.accountId, clientId: client!.clientId });
    grant.addOIDCScope(client!.scope!);
    await grant.save();
    return grant;
  },
};
