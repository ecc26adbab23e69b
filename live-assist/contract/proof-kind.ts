// What a page handed over, by its looks: one rule for the window, the service and the wire.

export type ProofKind = 'authorization code' | 'signed ID token' | 'encrypted ID token';

/**
 * Codes are opaque. Some have dots in them, and some even begin with a JSON object (Azure AD B2C's: `kid`, `ver`, `zip`, `ser`); a token's
 * header names an algorithm (RFC 7515 §4.1.1, RFC 7516 §4.1.1).
 */
export const looksLikeToken = (proof: string): boolean => proof.includes('.') && typeof headerOf(proof)?.alg === 'string';

/** RFC 7516 §9: five parts are encrypted. */
export const kindOfProof = (proof: string): ProofKind => (!looksLikeToken(proof) ? 'authorization code' : proof.split('.').length === 5 ? 'encrypted ID token' : 'signed ID token');

const decoder = new TextDecoder('utf-8', { fatal: true });

function headerOf(proof: string): { alg?: unknown } | undefined {
  try {
    const bytes = atob(proof.split('.', 1)[0]!.replaceAll('-', '+').replaceAll('_', '/'));
    const header: unknown = JSON.parse(decoder.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0))));
    return typeof header === 'object' && header ? header : undefined;
  } catch {
    return undefined;
  }
}
