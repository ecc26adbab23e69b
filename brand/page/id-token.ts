// Web Implicit Flow: what the page checks of an ID token that came to it. The signature is not the page's to verify: the page passes
// the token on and believes nothing in it; Live Assist verifies it with the key that it knows for this brand.

/** Why the token is not the answer to our request; undefined where it is, as far as a page can see. */
export function whyNotOurs(idToken: string, issuer: string, nonce: string): string | undefined {
  const parts = idToken.split('.');
  // Signed for Live Assist, then encrypted for it (RFC 7516 §3.1: five parts): the nonce is inside, and nobody on this page can read it,
  // which is the point. That the answer is to our request, its `state` has said; the header tells the issuer once more (RFC 7519 §5.3).
  const isEncrypted = parts.length === 5;
  const readable = decode(parts[isEncrypted ? 0 : 1]);
  if (!readable || (parts.length !== 3 && !isEncrypted)) return 'answer_not_an_id_token';
  if (readable.iss !== issuer && !(isEncrypted && readable.iss === undefined)) return 'issuer_mismatch';
  // OIDC Core §3.2.2.11: a token that was made for another request, perhaps in another browser, has another nonce.
  if (!isEncrypted && readable.nonce !== nonce) return 'nonce_mismatch';
}

/** A part of a token as JSON; undefined where it is none. */
function decode(part = ''): Record<string, unknown> | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
