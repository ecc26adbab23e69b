// What a brand registers at its OpenID Provider: its own site, and Live Assist. Each gets the scopes that it needs, and no others.
import type { ClientMetadata } from 'oidc-provider';

const SCOPE = 'openid profile email phone lp_sdes';

/** Your own site. You have it already: it signs customers in. */
export const site = (secret: string): ClientMetadata => ({
  client_id: 'bank-site',
  client_secret: secret,
  redirect_uris: ['https://www.bank.example/signed-in'],
  scope: 'openid profile email',
});

/** Web Code Flow with PKCE: what a new integration uses. The redirect URI is a page of yours; the secret goes into the portal. */
export const liveAssist = (secret: string): ClientMetadata => ({
  client_id: 'live-assist',
  client_secret: secret,
  redirect_uris: ['https://www.bank.example/chat-callback'],
  response_types: ['code'],
  grant_types: ['authorization_code'],
  token_endpoint_auth_method: 'client_secret_basic',
  id_token_signed_response_alg: 'RS256',
  scope: SCOPE,
});

/** Web Implicit Flow (legacy): no secret, for the client never comes to the token endpoint. */
export const liveAssistImplicit: ClientMetadata = {
  client_id: 'live-assist',
  redirect_uris: ['https://www.bank.example/chat-callback'],
  response_types: ['id_token'],
  grant_types: ['implicit'],
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'RS256',
  scope: SCOPE,
};

/** The same, encrypted with the account's public key. `RSA_OAEP_256`, as old pages print it, is the name of nothing. */
export const liveAssistEncrypted: ClientMetadata = {
  ...liveAssistImplicit,
  jwks_uri: 'https://live-assist.example/api/account/harbour-bank/jwks',
  id_token_encrypted_response_alg: 'RSA-OAEP-256',
  id_token_encrypted_response_enc: 'A256GCM',
};
