// The JWS header: readable, without anything that asks the verifier to trust the token's own keys or rules.
import type { Evidence } from './check';
import { kindOf, show } from './redact';
import type { ReasonCode } from './reasons';
import { refuse } from './refuse';
import { readStrictObject } from './strict-json';

export function headerReadable(evidence: Evidence): void {
  evidence.header = readStrictObject(evidence.parts[0], 'the header', 'header_not_json');
}

/** Parameters that would let the token choose its own key, or change how it is read. Ignoring them silently would hide an attack. */
const REFUSED: Record<string, ReasonCode> = {
  crit: 'header_crit',
  jku: 'header_jku',
  jwk: 'header_jwk',
  x5u: 'header_x5u',
  x5c: 'header_x5c',
  b64: 'header_b64',
  zip: 'header_zip',
};

export function nothingCritical({ header }: Evidence): void {
  for (const [parameter, code] of Object.entries(REFUSED)) if (Object.hasOwn(header, parameter)) refuse(code, `${parameter}: ${kindOf(header[parameter])}`);
}

/** An access token, or a logout token, is signed by the same key: its type tells it apart. An ID token says `JWT`, or nothing. */
export function typeIsJwt({ header: { typ } }: Evidence): void {
  if (typ === undefined) return;
  if (typeof typ !== 'string' || typ.replace(/^application\//i, '').toUpperCase() !== 'JWT') refuse('type_wrong', `typ: ${show(typ)}`);
}
