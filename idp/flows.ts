// How a client is registered for each flow of the contract, and what a brand's provider offers then: exactly what its clients need, and nothing else.
import type { ClientMetadata, Configuration, ResponseType } from 'oidc-provider';
import { CLIENT_AUTH_METHODS } from './clients';

/** Content encryption of ID tokens (RFC 7518 §5.1): the two that Live Assist is known to take. */
const CONTENT_ENCRYPTIONS = ['A256GCM', 'A128CBC-HS256'] as const;

/** Web Code Flow, or Web Implicit Flow. In the latter the ID token is encrypted where `encryption` names the client's keys. */
export type ClientFlow =
  | { type: 'code'; secret: string; pkce: boolean }
  | { type: 'implicit'; encryption?: { jwksUri: string; enc: (typeof CONTENT_ENCRYPTIONS)[number] } };

/** The part of a client's registration that hangs on its flow. Fields of another flow are there as undefined, so that they end with it. */
export function registrationFor(flow: ClientFlow): Partial<ClientMetadata> {
  const isCode = flow.type === 'code';
  const encryption = flow.type === 'implicit' ? flow.encryption : undefined;
  return {
    response_types: [isCode ? 'code' : 'id_token'],
    grant_types: [isCode ? 'authorization_code' : 'implicit'],
    // A client of the implicit flow never comes to the token endpoint: it has nothing to prove there, and no secret to lose.
    token_endpoint_auth_method: isCode ? 'client_secret_basic' : 'none',
    client_secret: isCode ? flow.secret : undefined,
    require_pkce: (isCode && flow.pkce) || undefined,
    jwks_uri: encryption?.jwksUri,
    // RFC 7518 §4.3. Old pages of the vendor print RSA_OAEP_256, which is the name of nothing.
    id_token_encrypted_response_alg: encryption && 'RSA-OAEP-256',
    id_token_encrypted_response_enc: encryption?.enc,
  };
}

/** What the provider offers for the sake of these clients. Without one of the implicit flow there is no such flow (RFC 9700 §2.1.2). */
export function offersFor(clients: ClientMetadata[]) {
  const needsNoSecret = clients.some((client) => client.token_endpoint_auth_method === 'none');
  return {
    responseTypes: [...new Set(clients.flatMap((client): readonly ResponseType[] => client.response_types ?? ['code']))],
    clientAuthMethods: needsNoSecret ? [...CLIENT_AUTH_METHODS, 'none'] : [...CLIENT_AUTH_METHODS],
    enabledJWA: { idTokenEncryptionAlgValues: ['RSA-OAEP-256'], idTokenEncryptionEncValues: [...CONTENT_ENCRYPTIONS] },
    encryption: { enabled: clients.some((client) => client.id_token_encrypted_response_alg !== undefined) },
  } satisfies Partial<Configuration> & { encryption: object };
}
