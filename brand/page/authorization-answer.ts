// Reads what the Visitor Authentication Service answered, as /chat-callback passed it on.

/** What the answer is checked against: ours alone, made for one request. */
export interface Expected {
  state: string;
  issuer: string;
}

export type AuthorizationAnswer = { code: string } | { error: string };

/** The code or the error; undefined for anything that is not the answer to this request. */
export function readAnswer(data: unknown, { state, issuer }: Expected): AuthorizationAnswer | undefined {
  if (typeof data !== 'object' || data === null || !('chatCallback' in data)) return undefined;
  const answer = data.chatCallback as Record<string, unknown>;
  // RFC 6749 §10.12: an answer without our state was not asked for by us.
  if (typeof answer !== 'object' || answer === null || answer.state !== state) return undefined;
  // RFC 9207 §2.4: an answer that names another issuer is a mix-up.
  if (answer.iss !== undefined && answer.iss !== issuer) return { error: 'issuer_mismatch' };
  if (typeof answer.error === 'string') return { error: answer.error };
  return typeof answer.code === 'string' && answer.code ? { code: answer.code } : { error: 'answer_without_code' };
}
