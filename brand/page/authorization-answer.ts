// Reads what the Visitor Authentication Service answered, as /chat-callback passed it on.
import { whyNotOurs } from './id-token';

/** What the answer is checked against: ours alone, made for one request. */
export interface Expected {
  issuer: string;
  state: string;
  /** Web Implicit Flow only. */
  nonce?: string;
}

/** A code (Web Code Flow), an ID token (Web Implicit Flow), or why there is neither. */
export type AuthorizationAnswer = { code: string } | { idToken: string } | { error: string; description?: string };

/** Undefined for anything that is not the answer to this request. */
export function readAnswer(data: unknown, expected: Expected): AuthorizationAnswer | undefined {
  if (typeof data !== 'object' || data === null || !('chatCallback' in data)) return undefined;
  const answer = data.chatCallback as Record<string, unknown>;
  // RFC 6749 §10.12: an answer without our state was not asked for by us.
  if (typeof answer !== 'object' || answer === null || answer.state !== expected.state) return undefined;
  // RFC 9207 §2.4: an answer that names another issuer is a mix-up.
  if (answer.iss !== undefined && answer.iss !== expected.issuer) return { error: 'issuer_mismatch' };
  if (typeof answer.error === 'string') return { error: answer.error, ...(typeof answer.error_description === 'string' && { description: answer.error_description }) };
  return expected.nonce === undefined ? readCode(answer.code) : readIdToken(answer.id_token, expected.issuer, expected.nonce);
}

const readCode = (code: unknown): AuthorizationAnswer => (typeof code === 'string' && code ? { code } : { error: 'answer_without_code' });

function readIdToken(idToken: unknown, issuer: string, nonce: string): AuthorizationAnswer {
  if (typeof idToken !== 'string' || !idToken) return { error: 'answer_without_id_token' };
  const error = whyNotOurs(idToken, issuer, nonce);
  return error ? { error } : { idToken };
}
