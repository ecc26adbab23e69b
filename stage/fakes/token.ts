// What an attacker with a signed ID token in hand can make of it: another text under the same signature, or the same text under another key.

const encode = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const encodeText = (text: string) => encode(new TextEncoder().encode(text));
const decodeText = (part: string) => new TextDecoder().decode(Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0)));

/** The token with other claims; the signature is left as it was. Throws where the token is not signed alone (it is encrypted, or none). */
export function withOtherClaims(token: string, edit: (claims: Record<string, unknown>) => Record<string, unknown>): string {
  const [header, payload, signature] = partsOf(token);
  const claims = JSON.parse(decodeText(payload)) as Record<string, unknown>;
  return [header, encodeText(JSON.stringify({ ...claims, ...edit(claims) })), signature].join('.');
}

/** The token, signed anew with a key that was made for this (RS256); its header still names the brand's key. */
export async function withOtherKey(token: string): Promise<string> {
  const [header, payload] = partsOf(token);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const signature = await crypto.subtle.sign(algorithm.name, privateKey, new TextEncoder().encode(`${header}.${payload}`));
  return [header, payload, encode(new Uint8Array(signature))].join('.');
}

function partsOf(token: string): [header: string, payload: string, signature: string] {
  const parts = token.split('.');
  if (parts.length !== 3) throw new TypeError('Only a token that is signed and not encrypted can be read, let alone changed.');
  return parts as [string, string, string];
}

/** The challenge of a verifier that nobody else has (RFC 7636 §4.2). */
export async function strangersChallenge(): Promise<string> {
  const verifier = encode(crypto.getRandomValues(new Uint8Array(32)));
  return encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}
