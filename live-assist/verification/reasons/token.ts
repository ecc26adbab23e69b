// The ID token's outside: shape, header, signature. And what should never happen.
import type { Reason } from './reason';

const byVas = { party: 'brand VAS' } as const;

const JWS = 'header.payload.signature, each base64url without padding';
const OWN_KEYS = 'no such parameter: keys and rules come from the connector';

export const TOKEN_REASONS = {
  check_broke: {
    party: 'Live Assist',
    vendorCode: 9014,
    sentence: 'A check broke while it ran. The visitor is refused to be safe.',
    expected: 'a check that passes or fails',
    change: "Report it with the time of this attempt; the server's log names the check.",
  },
  token_too_large: {
    ...byVas,
    vendorCode: 9012,
    sentence: 'The ID token is larger than any reasonable one.',
    expected: 'at most 16 KiB signed, 24 KiB encrypted',
    change: 'Leave claims out that the agent does not need.',
  },
  token_not_jwt: {
    ...byVas,
    vendorCode: 1008,
    sentence: 'The ID token is not a JWT.',
    expected: JWS,
    change: 'Answer with a signed JWT; an opaque token cannot be verified.',
  },
  token_not_base64url: {
    ...byVas,
    vendorCode: 1009,
    sentence: 'A part of the ID token is not base64url.',
    expected: JWS,
    change: 'Encode with base64url (- and _ instead of + and /), without = and line breaks, and pass the token on unchanged.',
  },
  header_not_json: {
    ...byVas,
    vendorCode: 1009,
    sentence: "The ID token's header is not a JSON object.",
    expected: '{ "alg": "RS256", "kid": "…" }',
    change: 'Use a JWT library at the VAS instead of assembling the token by hand.',
  },
  header_crit: { ...byVas, vendorCode: 1009, sentence: 'The header names extensions that must be understood, and none is.', expected: 'no crit', change: 'Issue tokens without crit.' },
  header_jku: { ...byVas, vendorCode: 1009, sentence: 'The header names an address to fetch the key from.', expected: OWN_KEYS, change: 'Issue tokens without jku. If the VAS did not make this token, somebody tries to bring their own key.' },
  header_jwk: { ...byVas, vendorCode: 1009, sentence: 'The header brings its own key.', expected: OWN_KEYS, change: 'Issue tokens without jwk. If the VAS did not make this token, somebody tries to bring their own key.' },
  header_x5u: { ...byVas, vendorCode: 1009, sentence: 'The header names an address to fetch a certificate from.', expected: OWN_KEYS, change: 'Issue tokens without x5u. If the VAS did not make this token, somebody tries to bring their own key.' },
  header_x5c: { ...byVas, vendorCode: 1009, sentence: 'The header brings its own certificate.', expected: OWN_KEYS, change: 'Issue tokens without x5c. If the VAS did not make this token, somebody tries to bring their own key.' },
  header_b64: { ...byVas, vendorCode: 1009, sentence: 'The header says that the payload is not encoded, which no JWT may (RFC 7797 §7).', expected: 'no b64', change: 'Issue tokens without b64.' },
  header_zip: { ...byVas, vendorCode: 1009, sentence: 'The header says that the payload is compressed, which only encrypted tokens may be.', expected: 'no zip', change: 'Issue tokens without zip.' },
  type_wrong: {
    ...byVas,
    vendorCode: 9007,
    sentence: "The header's typ says that this is another kind of token.",
    expected: 'typ "JWT", or none',
    change: 'Answer with the ID token in id_token, not with an access token or a logout token.',
  },
  algorithm_missing: { ...byVas, vendorCode: 1003, sentence: 'The header names no algorithm.', expected: 'RS256', change: 'Sign ID tokens with RS256.' },
  algorithm_none: { ...byVas, vendorCode: 1003, sentence: 'The token is not signed: anybody could have written it.', expected: 'RS256', change: 'Sign ID tokens with RS256. If the VAS did not make this token, somebody tries to forge one.' },
  algorithm_symmetric: {
    ...byVas,
    vendorCode: 1003,
    sentence: 'The token is signed with a shared secret, where only a key pair proves who signed.',
    expected: 'RS256',
    change: 'Set the signing algorithm of the client to RS256. If the VAS did not make this token, somebody uses its public key as a password.',
  },
  algorithm_not_allowed: { ...byVas, vendorCode: 1003, sentence: 'The token is signed with an algorithm that Live Assist does not take.', expected: 'RS256', change: 'Set the signing algorithm of the client to RS256.' },
  signature_missing: { ...byVas, vendorCode: 9007, sentence: 'The token says that it is signed, and has no signature.', expected: 'a signature by the published key', change: 'Pass the token on as the VAS made it. If the VAS did not make it, somebody tries to forge one.' },
  signature_wrong: {
    ...byVas,
    vendorCode: 9007,
    sentence: 'The signature does not fit the token and the published key.',
    expected: 'a signature by the published key',
    change: 'Check that the VAS signs with the key that it publishes under this kid, and that nothing changes the token on its way.',
  },
} satisfies Record<string, Reason>;
