// Who made the token: character by character the issuer that the portal names.
import type { Evidence } from './check';
import { show } from './redact';
import { refuse } from './refuse';

const withoutSlash = (text: string) => text.replace(/\/+$/, '');

export function issuerMatches({ claims: { iss }, connector: { jwtIssuer } }: Evidence): void {
  if (iss === undefined) refuse('iss_missing', 'no iss', jwtIssuer);
  if (typeof iss !== 'string') refuse('iss_not_text', show(iss), jwtIssuer);
  if (iss === jwtIssuer) return;
  // The commonest slip in public threads deserves a sentence of its own.
  refuse(withoutSlash(iss) === withoutSlash(jwtIssuer) ? 'iss_trailing_slash' : 'iss_wrong', iss || 'an empty text', jwtIssuer);
}
