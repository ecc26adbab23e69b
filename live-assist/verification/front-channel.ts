// Web Implicit Flow: the page hands the ID token over itself. And in both flows: is the proof of the kind that the connector asks for?
import { looksLikeToken } from '../contract/proof-kind';
import type { Evidence } from './check';
import { refuse } from './refuse';
import { describeParts } from './shape';

/** No header is as short as what stands before the first dot of some codes (`0.AXEA…`). */
const SHORTEST_HEADER = 12;

/** A token, or what was one before it was broken: the checks of a token say what is wrong with it. */
function mayBeToken(proof: string): boolean {
  const parts = proof.split('.');
  return looksLikeToken(proof) || parts.length === 5 || (parts.length === 3 && parts[0]!.length >= SHORTEST_HEADER);
}

/** A code as long as this would be a token of some kind. */
const LONGEST_CODE = 8_192;

export function proofIsCode({ offer }: Evidence): void {
  const { ssoKey } = offer.proof!;
  if (looksLikeToken(ssoKey)) refuse('token_for_code', 'a token');
  if (ssoKey.length > LONGEST_CODE) refuse('code_too_long', `${ssoKey.length} characters`);
}

export function proofIsToken(evidence: Evidence): void {
  const { ssoKey } = evidence.offer.proof!;
  if (!mayBeToken(ssoKey)) refuse('code_for_token', `${ssoKey.length} characters, ${describeParts(ssoKey)}`);
  evidence.idToken = ssoKey;
}
