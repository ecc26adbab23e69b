// The header around an encrypted token (RFC 7516 §4): which of Live Assist's keys, which algorithms, and that there is a JWT inside.
import { decryptionKeysOf } from '../connectors/decryption-keys';
import type { Evidence, Note } from './check';
import { kindOf, show } from './redact';
import type { ReasonCode } from './reasons';
import { refuse } from './refuse';
import { readStrictObject } from './strict-json';

/** What each check of the outer header says of a token that has none. */
export const NOT_ENCRYPTED = 'signed only: nothing to check';

export function jweHeaderReadable(evidence: Evidence): Note {
  if (!evidence.encrypted) return NOT_ENCRYPTED;
  evidence.jweHeader = readStrictObject(evidence.encrypted[0]!, 'the outer header', 'jwe_header_not_json');
}

/** The header's `kid` must be one of ours, by name. Trying one key after the other would hide that the brand kept an old one. */
export async function jweKeyKnown(evidence: Evidence): Promise<Note> {
  if (!evidence.jweHeader) return NOT_ENCRYPTED;
  const { kid } = evidence.jweHeader;
  const keys = await decryptionKeysOf(evidence.account);
  if (kid === undefined && keys.length > 1) refuse('jwe_kid_missing', `no kid, ${keys.length} keys`);
  if (kid !== undefined && (typeof kid !== 'string' || kid === '')) refuse('jwe_kid_malformed', show(kid));
  const called = kid === undefined ? keys[0] : keys.find((key) => key.kid === kid);
  evidence.decryptionKey = (called ?? refuse('jwe_kid_unknown', show(kid), `one of ${keys.map((key) => key.kid).join(', ')}`)).key;
  return kid === undefined ? 'no kid; there is one key only' : undefined;
}

export const KEY_ALGORITHMS = ['RSA-OAEP-256'];
export const CONTENT_ALGORITHMS = ['A256GCM', 'A128CBC-HS256'];

export function jweKeyAlgorithmAllowed({ jweHeader }: Evidence): Note {
  if (!jweHeader) return NOT_ENCRYPTED;
  const { alg } = jweHeader;
  if (typeof alg !== 'string' || alg === '') refuse('jwe_alg_missing', `alg: ${show(alg)}`);
  if (!KEY_ALGORITHMS.includes(alg)) refuse(whyNotAllowed(alg), `alg: ${show(alg)}`);
}

function whyNotAllowed(alg: string): ReasonCode {
  if (/^RSA_OAEP/i.test(alg)) return 'jwe_alg_underscores';
  if (/^RSA1_5$/i.test(alg)) return 'jwe_alg_rsa1_5';
  if (/^RSA-OAEP$/i.test(alg)) return 'jwe_alg_sha1';
  return /^(dir|A\d+(GCM)?KW|PBES2.*)$/i.test(alg) ? 'jwe_alg_symmetric' : 'jwe_alg_not_allowed';
}

export function jweContentAlgorithmAllowed({ jweHeader }: Evidence): Note {
  if (!jweHeader) return NOT_ENCRYPTED;
  const { enc } = jweHeader;
  if (typeof enc !== 'string' || enc === '') refuse('jwe_enc_missing', `enc: ${show(enc)}`);
  if (!CONTENT_ALGORITHMS.includes(enc)) refuse('jwe_enc_not_allowed', `enc: ${show(enc)}`);
}

/** RFC 7519 §5.2: a nested token must say that it is one. */
export function jweContainsJwt({ jweHeader }: Evidence): Note {
  if (!jweHeader) return NOT_ENCRYPTED;
  const { cty } = jweHeader;
  if (cty === undefined) refuse('jwe_cty_missing', 'no cty');
  if (typeof cty !== 'string' || cty.replace(/^application\//i, '').toUpperCase() !== 'JWT') refuse('jwe_cty_wrong', `cty: ${show(cty)}`);
}

const REFUSED: Record<string, ReasonCode> = { crit: 'jwe_crit', zip: 'jwe_zip', jku: 'jwe_jku', jwk: 'jwe_jwk', x5u: 'jwe_x5u', x5c: 'jwe_x5c' };

export function jweNothingCritical({ jweHeader }: Evidence): Note {
  if (!jweHeader) return NOT_ENCRYPTED;
  for (const [parameter, code] of Object.entries(REFUSED)) if (Object.hasOwn(jweHeader, parameter)) refuse(code, `${parameter}: ${kindOf(jweHeader[parameter])}`);
}
