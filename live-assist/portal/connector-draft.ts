// The form as it is being typed: flat, always texts, whatever is chosen. From and to what the API takes.
import type { ConnectorView } from '../connectors/connector-store';

export interface Draft {
  type: 'code' | 'implicit';
  pkce: boolean;
  displayName: string;
  jwtIssuer: string;
  authenticationEndpoint: string;
  tokenEndpoint: string;
  clientId: string;
  /** Empty: the secret that is set stays. */
  clientSecret: string;
  defaultRedirectUri: string;
  certificateType: 'jwks' | 'publicKey';
  endpoint: string;
  spki: string;
  requireEncryption: boolean;
  jsMethodName: string;
  jsContext: string;
}

export type DraftField = keyof Draft;

export function draftOf({ clientSecretSet: _, certificate, ...rest }: ConnectorView): Draft {
  const key = certificate.type === 'jwks' ? { endpoint: certificate.endpoint, spki: '' } : { endpoint: '', spki: certificate.spki };
  return { ...rest, clientSecret: '', certificateType: certificate.type, ...key };
}

/** What PUT takes. Spaces around a value were never meant. */
export function formOf({ certificateType, endpoint, spki, clientSecret, type, pkce, requireEncryption, ...texts }: Draft): Record<string, unknown> {
  const trimmed = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value.trim()]));
  return {
    type,
    pkce: pkce && type === 'code',
    requireEncryption,
    ...trimmed,
    ...(clientSecret.trim() && { clientSecret: clientSecret.trim() }),
    certificate: certificateType === 'jwks' ? { type: 'jwks', endpoint: endpoint.trim() } : { type: 'publicKey', spki: spki.trim() },
  };
}

/** The form's field that the API's name of a field belongs to. */
export const draftField = (field: string): string => field.replace(/^certificate\.type$/, 'certificateType').replace(/^certificate\./, '');
