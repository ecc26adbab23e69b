// PKCE (RFC 7636) around a page that is not ours: the window makes a verifier for each call of the page's method. The page gets the
// challenge alone; the verifier goes with the code to the service, and from there to the brand's token endpoint. Whoever takes the code
// out of the page, or out of the browser's history, cannot do anything with it.

export interface Pkce {
  /** Kept in a variable until the chat request is sent; never stored, never said to the page. */
  codeVerifier: string;
  codeChallenge: string;
}

/** A new pair: 256 random bits, and their S256 challenge (RFC 7636 §4.1, §4.2). `plain` does not exist here. */
export async function makePkce(): Promise<Pkce> {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: base64url(new Uint8Array(digest)) };
}

const base64url = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
