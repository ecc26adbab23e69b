// A token, layer by layer, as far as it can be read. Signature, key and ciphertext are left out: what is shown of a token that is good opens nothing.
import type { TokenLayers } from './shape';

/** `inside`: the signed token that Live Assist found in an encrypted one. */
export function layersOf(token: string, inside?: string): Omit<TokenLayers, 'text'> {
  const parts = token.split('.');
  const isEncrypted = parts.length === 5;
  const signed = inside?.split('.') ?? (isEncrypted ? [] : parts);
  return { jwe: isEncrypted ? decode(parts[0]) : null, jws: decode(signed[0]), claims: decode(signed[1]) };
}

/** When the token expires, in milliseconds since 1970; Infinity where it does not say. */
export function expiryOf(token: string): number {
  const exp = layersOf(token).claims?.exp;
  return typeof exp === 'number' ? exp * 1000 : Infinity;
}

function decode(part = ''): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
