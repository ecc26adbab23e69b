// The other side of the connector: what the brand registers at its VAS for Live Assist.
import { environment } from '@/lib/environment';
import type { Account } from '../account-store';
import { encryptionKeyLine } from '../connectors/encryption-keys';

export interface RegistrationValue {
  label: string;
  /** Its name in dynamic registration and in many consoles (OIDC Registration §2); empty where there is none. */
  name: string;
  value: string;
  what: string;
}

export interface Registration {
  client: RegistrationValue[];
  encryption: RegistrationValue[];
  /** All of it as client metadata, the secret left out. */
  metadata: string;
  /** What the brand's pages load. */
  script: string;
  secretSet: boolean;
}

const ENCRYPTION = { id_token_encrypted_response_alg: 'RSA-OAEP-256', id_token_encrypted_response_enc: 'A256GCM' };

export async function registrationOf({ id, connector }: Account): Promise<Registration> {
  const { liveAssistOrigin } = environment();
  const { type, clientId, defaultRedirectUri, requireEncryption, pkce } = connector;
  const jwks = `${liveAssistOrigin}/api/account/${id}/jwks`;
  const code = type === 'code';
  const metadata = {
    client_id: clientId,
    client_name: 'Live Assist',
    redirect_uris: defaultRedirectUri ? [defaultRedirectUri] : [],
    grant_types: [code ? 'authorization_code' : 'implicit'],
    response_types: [code ? 'code' : 'id_token'],
    token_endpoint_auth_method: code ? 'client_secret_basic' : 'none',
    id_token_signed_response_alg: 'RS256',
    ...(requireEncryption && ENCRYPTION),
    jwks_uri: jwks,
  };
  return {
    client: [
      { label: 'Client ID', name: 'client_id', value: clientId, what: 'The client that the page asks for. Its tokens’ aud must be this.' },
      ...(defaultRedirectUri ? [{ label: 'Redirect URI', name: 'redirect_uris', value: defaultRedirectUri, what: 'Compared character by character. Register each one that your page uses.' }] : []),
      { label: 'Response type', name: 'response_types', value: metadata.response_types[0]!, what: code ? `The page asks for a code${pkce ? ', with code_challenge and code_challenge_method=S256' : ''}, and for the scope openid.` : 'The page asks for an ID token, with a nonce of its own, and for the scope openid.' },
      ...(code ? [{ label: 'Client authentication', name: 'token_endpoint_auth_method', value: 'client_secret_basic', what: 'Live Assist sends id and secret by HTTP Basic, each form-urlencoded first (RFC 6749 §2.3.1).' }] : []),
      { label: 'Signing algorithm', name: 'id_token_signed_response_alg', value: 'RS256', what: 'The only one that is taken.' },
    ],
    encryption: [
      { label: 'Public encryption key', name: '', value: await encryptionKeyLine(id), what: 'One line of base64 (SubjectPublicKeyInfo), for a VAS that takes a pasted key.' },
      { label: 'JWKS address', name: 'jwks_uri', value: jwks, what: 'The same key with its kid, for a VAS that fetches it. It is an encryption key, not a signing key.' },
      { label: 'Key encryption', name: 'id_token_encrypted_response_alg', value: ENCRYPTION.id_token_encrypted_response_alg, what: 'With hyphens. RSA_OAEP_256, as old pages print it, breaks decryption.' },
      { label: 'Content encryption', name: 'id_token_encrypted_response_enc', value: ENCRYPTION.id_token_encrypted_response_enc, what: 'A128CBC-HS256 is taken too.' },
    ],
    metadata: JSON.stringify(metadata, null, 2),
    script: `<script src="${liveAssistOrigin}/sdk.js?site=${id}" defer></script>`,
    secretSet: connector.clientSecret !== '',
  };
}
