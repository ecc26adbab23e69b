// Is this text a JWT in compact form at all, and protected as the connector asks? Asked before anything of it is decoded.
import { isBase64url } from './base64url';
import type { Evidence, Note } from './check';
import { refuse } from './refuse';

/** A signed token with every documented attribute has some 4 KiB; encrypted, a third more. */
export const MOST_BYTES = { encrypted: 24 * 1024, signed: 16 * 1024 };

export function sizeIsModest({ idToken }: Evidence): void {
  const bytes = Buffer.byteLength(idToken);
  // RFC 7516 §9: five parts are encrypted.
  const most = idToken.split('.', 6).length === 5 ? MOST_BYTES.encrypted : MOST_BYTES.signed;
  if (bytes > most) refuse('token_too_large', `${bytes} bytes`, `at most ${most} bytes`);
}

export function isCompactJwt(evidence: Evidence): Note {
  const parts = evidence.idToken.split('.');
  if (parts.length === 5) {
    evidence.encrypted = parts;
    return 'encrypted';
  }
  evidence.parts = partsOfJws(evidence.idToken) ?? refuse('token_not_jwt', describeParts(evidence.idToken));
  return 'signed only';
}

export function partsAreBase64url({ encrypted, parts }: Evidence): void {
  const wrong = (encrypted ?? parts).findIndex((part) => !isBase64url(part));
  if (wrong >= 0) refuse('token_not_base64url', `the ${(encrypted ? JWE_PARTS : JWS_PARTS)[wrong]} is not`, encrypted && 'five parts, each base64url without padding');
}

export function encryptedWhereRequired({ encrypted, connector: { requireEncryption } }: Evidence): Note {
  if (requireEncryption && !encrypted) refuse('token_not_encrypted', 'signed only');
  return requireEncryption ? 'the connector requires it' : 'the connector does not require it';
}

export const JWS_PARTS = ['header', 'payload', 'signature'] as const;
const JWE_PARTS = ['header', 'encrypted key', 'initialization vector', 'ciphertext', 'authentication tag'] as const;

/** The three parts of a signed token; undefined where they are not three, or the first or second is empty. */
export function partsOfJws(token: string): Evidence['parts'] | undefined {
  const parts = token.split('.');
  const [header, payload, signature] = parts;
  return parts.length === 3 && header && payload && signature !== undefined ? [header, payload, signature] : undefined;
}

export function describeParts(token: string): string {
  const parts = token.split('.');
  return parts.length === 3 && parts.includes('') ? 'three parts, one of them empty' : `${parts.length} part${parts.length === 1 ? '' : 's'}`;
}
