// Who vouches for what the agent reads, and for how long. What nobody vouches for any more must not look as if somebody did.
import type { TokenProtection } from '../contract/attributes';
import type { ConversationSummary } from '../contract/transcript';
import { clock } from './times';

export type Provenance = 'encrypted and signed' | 'signed' | 'said by the page' | 'typed in the survey';

/** How the ID token travelled, in words. */
export const provenanceOf = (protection: TokenProtection): Provenance => (protection === 'encrypted' ? 'encrypted and signed' : 'signed');

type Proof = Pick<ConversationSummary, 'state' | 'verified' | 'verifiedUntil' | 'endedAt'>;

/** True while the newest proof holds; of a conversation that is over: whether it held until then. `now` in milliseconds. */
export function holds({ state, verified, verifiedUntil, endedAt }: Proof, now: number): boolean {
  const at = state === 'ended' && endedAt ? Date.parse(endedAt) : now;
  return verified && Date.parse(verifiedUntil) > at;
}

/** “Holds for 42 more minutes”: minutes while there are many, seconds when it comes to them. */
export function describeHold(proof: Proof, now: number): string {
  const { state, verifiedUntil } = proof;
  if (state === 'ended') return holds(proof, now) ? 'Held until the conversation ended' : 'Had run out before the conversation ended';
  const seconds = Math.ceil((Date.parse(verifiedUntil) - now) / 1_000);
  if (!holds(proof, now)) return seconds > 0 ? 'Taken back: the visitor signed out' : `Ran out at ${clock(verifiedUntil)}`;
  if (seconds > 120) return `Holds for ${Math.floor(seconds / 60)} more minutes`;
  return `Holds for ${seconds} more second${seconds === 1 ? '' : 's'}`;
}
