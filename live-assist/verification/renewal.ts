// Expiration flow: a fresh token goes on with a conversation only for the same person.
import type { Evidence } from './check';
import { refuse } from './refuse';

export function issuerUnchanged({ claims: { iss }, renewed }: Evidence): void {
  if (renewed && iss !== renewed.issuer) refuse('renewal_of_other_issuer', String(iss), renewed.issuer);
}

/** Both ids are private: neither gets into the reason. */
export function subjectUnchanged({ claims: { sub }, renewed }: Evidence): void {
  if (renewed && sub !== renewed.subject) refuse('renewal_of_other_subject', 'another sub');
}
