// Opens an encrypted token. What must be inside is a signed one: encryption proves nothing of who wrote it, as the key is public.
import { compactDecrypt } from 'jose';
import { isBase64url } from './base64url';
import type { Evidence, Note } from './check';
import { CONTENT_ALGORITHMS, KEY_ALGORITHMS, NOT_ENCRYPTED } from './jwe-header';
import { refuse } from './refuse';
import { sawDecryption } from '../wire/verification';
import { describeParts, JWS_PARTS, partsOfJws } from './shape';

/**
 * One reason for every cause, and one way through the library: RFC 7516 §11.5, so that nobody learns from the answer,
 * or the time that it took, whether the key or the content was wrong.
 */
export async function tokenDecrypts(evidence: Evidence): Promise<Note> {
  if (!evidence.encrypted) return NOT_ENCRYPTED;
  const options = { keyManagementAlgorithms: KEY_ALGORITHMS, contentEncryptionAlgorithms: CONTENT_ALGORITHMS };
  const opened = await compactDecrypt(evidence.idToken, evidence.decryptionKey!, options).catch(() => refuse('decryption_failed', 'it does not open'));
  const sealed = evidence.idToken;
  // Not UTF-8 inside: replacement characters are no base64url, so the next check refuses it.
  evidence.idToken = Buffer.from(opened.plaintext).toString('utf8');
  sawDecryption(evidence, sealed);
}

export function innerIsSigned(evidence: Evidence): Note {
  if (!evidence.encrypted) return NOT_ENCRYPTED;
  const inner = evidence.idToken;
  if (inner.trimStart().startsWith('{')) refuse('inner_not_signed', 'a JSON object');
  if (inner.split('.').length === 5) refuse('inner_encrypted', 'five parts');
  evidence.parts = partsOfJws(inner) ?? refuse('inner_not_jwt', describeParts(inner));
  const wrong = evidence.parts.findIndex((part) => !isBase64url(part));
  if (wrong >= 0) refuse('inner_not_jwt', `its ${JWS_PARTS[wrong]} is not base64url`);
}
