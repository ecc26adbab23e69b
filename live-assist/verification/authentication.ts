// What the token says of the sign-in itself. The vendor documents no check of these claims; here each is checked when it is there.
import type { Evidence, Note } from './check';
import { kindOf } from './redact';
import { refuse } from './refuse';
import { CLOCK_TOLERANCE } from './times';

const LONGEST_NONCE = 512;

/**
 * The page made the nonce and compares it: the service cannot know it. What it can do is to take no token with a senseless one.
 * OIDC Core §3.2.2.10 makes it mandatory in implicit flow; the vendor's documents do not, so a token without one passes, with a note.
 */
export function nonceIsText({ claims: { nonce }, connector: { type } }: Evidence): Note {
  if (nonce === undefined) return type === 'implicit' ? 'there is none, though OIDC Core §3.2.2.10 asks for one in implicit flow' : 'there is none';
  if (typeof nonce !== 'string') refuse('nonce_not_text', kindOf(nonce));
  if (nonce === '' || nonce.length > LONGEST_NONCE) refuse('nonce_malformed', `${nonce.length} characters`);
}

export function authenticationIsPast({ claims: { auth_time }, now }: Evidence): Note {
  if (auth_time === undefined) return 'there is none';
  const at = auth_time as number;
  if (at > now / 1000 + CLOCK_TOLERANCE) refuse('auth_time_in_future', `auth_time ${new Date(at * 1000).toISOString()}`);
}

/** `"0"` is how a token says that nobody was authenticated, and the vendor shows it as that. */
export function authenticationHappened({ claims: { acr } }: Evidence): Note {
  if (acr === undefined) return 'there is none';
  if (typeof acr !== 'string') refuse('acr_not_text', kindOf(acr));
  if (acr === '0') refuse('acr_unauthenticated', 'acr: "0"');
}
