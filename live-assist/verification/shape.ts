// Is this text a JWS in compact form at all? Asked before anything of it is decoded.
import type { Evidence } from './check';
import { refuse } from './refuse';

const MAX_BYTES = 16 * 1024;

export function sizeIsModest({ idToken }: Evidence): void {
  const bytes = Buffer.byteLength(idToken);
  if (bytes > MAX_BYTES) refuse('token_too_large', `${bytes} bytes`);
}

export function threeParts(evidence: Evidence): void {
  const parts = evidence.idToken.split('.');
  const [header, payload, signature] = parts;
  // RFC 7516 §9: five parts are a JWE.
  if (parts.length === 5) refuse('token_encrypted', 'five parts');
  if (parts.length !== 3 || !header || !payload || signature === undefined) refuse('token_not_jwt', describeParts(parts));
  evidence.parts = [header, payload, signature];
}

const describeParts = (parts: string[]) => (parts.length === 3 ? 'three parts, one of them empty' : `${parts.length} part${parts.length === 1 ? '' : 's'}`);

export function partsAreBase64url({ parts }: Evidence): void {
  const names = ['header', 'payload', 'signature'];
  const wrong = parts.findIndex((part) => !isBase64url(part));
  if (wrong >= 0) refuse('token_not_base64url', `the ${names[wrong]} is not`);
}

/** Exactly as RFC 7515 §2 has it: no padding, no line breaks, no spare bits. Node's decoder would let all of them pass. */
const isBase64url = (text: string) => Buffer.from(text, 'base64url').toString('base64url') === text;
