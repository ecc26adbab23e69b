// Encrypted tokens: the JWE around the signed token.
import type { Reason } from './reason';

const byVas = { party: 'brand VAS' } as const;
const ALG = 'RSA-OAEP-256';
const ENC = 'A256GCM or A128CBC-HS256';
const OWN_KEY = "the kid of one of Live Assist's published keys";
const NO_SUCH = 'no such parameter';
const FORGED = 'If the VAS did not make this token, somebody tries to get in.';

export const ENCRYPTION_REASONS = {
  token_not_encrypted: {
    ...byVas,
    vendorCode: 1004,
    sentence: 'The token is signed only, and the connector requires encryption.',
    expected: 'a signed token inside an encrypted one (five parts)',
    change: "Encrypt the signed token to Live Assist's public key; where encryption fails at the VAS, issue no token at all.",
  },
  jwe_header_not_json: { ...byVas, vendorCode: 1009, sentence: "The encrypted token's header is not a JSON object.", expected: '{ "alg": "RSA-OAEP-256", "enc": "A256GCM", "cty": "JWT", "kid": "…" }', change: 'Use a JWE library at the VAS instead of assembling the token by hand.' },
  jwe_kid_malformed: { ...byVas, vendorCode: 1041, sentence: "The kid of the encrypted token's header is not a text.", expected: OWN_KEY, change: 'Copy kid from the key set of Live Assist.' },
  jwe_kid_missing: { ...byVas, vendorCode: 1042, sentence: 'The encrypted token does not say for which of several keys it was encrypted.', expected: OWN_KEY, change: 'Put kid into the header of every encrypted token.' },
  jwe_kid_unknown: { ...byVas, vendorCode: 1041, sentence: 'The token was encrypted to a key that Live Assist does not have for this account.', expected: OWN_KEY, change: "Fetch the account's key set again, and encrypt to the first key in it; another account has other keys." },
  jwe_alg_missing: { ...byVas, vendorCode: 1003, sentence: 'The encrypted token names no key algorithm.', expected: ALG, change: 'Encrypt with RSA-OAEP-256.' },
  jwe_alg_underscores: { ...byVas, vendorCode: 1003, sentence: 'The name of the key algorithm is spelled with underscores, as old pages of the vendor print it.', expected: ALG, change: 'Write RSA-OAEP-256, with hyphens (RFC 7518 §4.1).' },
  jwe_alg_rsa1_5: { ...byVas, vendorCode: 1003, sentence: 'The token is encrypted with RSA1_5, which attackers can open piece by piece (RFC 8725 §3.2).', expected: ALG, change: 'Encrypt with RSA-OAEP-256.' },
  jwe_alg_sha1: { ...byVas, vendorCode: 1003, sentence: 'The token is encrypted with RSA-OAEP, which hashes with SHA-1.', expected: ALG, change: "Encrypt with RSA-OAEP-256: the name without -256, a library's default, is another algorithm." },
  jwe_alg_symmetric: { ...byVas, vendorCode: 1003, sentence: 'The token is encrypted with a shared secret, and there is none.', expected: ALG, change: `Encrypt with RSA-OAEP-256 to Live Assist's public key. ${FORGED}` },
  jwe_alg_not_allowed: { ...byVas, vendorCode: 1003, sentence: 'The token is encrypted with a key algorithm that Live Assist does not take.', expected: ALG, change: 'Encrypt with RSA-OAEP-256.' },
  jwe_enc_missing: { ...byVas, vendorCode: 1003, sentence: 'The encrypted token names no content algorithm.', expected: ENC, change: 'Put enc into the header.' },
  jwe_enc_not_allowed: { ...byVas, vendorCode: 1003, sentence: 'The content is encrypted with an algorithm that Live Assist does not take.', expected: ENC, change: 'Encrypt with A256GCM, or with A128CBC-HS256.' },
  jwe_cty_missing: { ...byVas, vendorCode: 1009, sentence: 'The encrypted token does not say that there is a token inside.', expected: 'cty "JWT"', change: 'Put cty "JWT" into the header: RFC 7519 §5.2 asks for it.' },
  jwe_cty_wrong: { ...byVas, vendorCode: 1009, sentence: 'The encrypted token says that something else than a token is inside.', expected: 'cty "JWT"', change: 'Put cty "JWT" into the header, and the signed token inside.' },
  jwe_crit: { ...byVas, vendorCode: 1009, sentence: "The encrypted token's header names extensions that must be understood, and none is.", expected: 'no crit', change: 'Issue tokens without crit.' },
  jwe_zip: { ...byVas, vendorCode: 1009, sentence: 'The content is compressed: a small token could become an endless one (RFC 8725 §3.6).', expected: 'no zip', change: 'Encrypt without compression.' },
  jwe_jku: { ...byVas, vendorCode: 1009, sentence: "The encrypted token's header names an address to fetch a key from.", expected: NO_SUCH, change: `Issue tokens without jku. ${FORGED}` },
  jwe_jwk: { ...byVas, vendorCode: 1009, sentence: "The encrypted token's header brings a key of its own.", expected: NO_SUCH, change: `Issue tokens without jwk. ${FORGED}` },
  jwe_x5u: { ...byVas, vendorCode: 1009, sentence: "The encrypted token's header names an address to fetch a certificate from.", expected: NO_SUCH, change: `Issue tokens without x5u. ${FORGED}` },
  jwe_x5c: { ...byVas, vendorCode: 1009, sentence: "The encrypted token's header brings a certificate of its own.", expected: NO_SUCH, change: `Issue tokens without x5c. ${FORGED}` },
  decryption_failed: {
    ...byVas,
    vendorCode: 1004,
    sentence: "The token does not open with Live Assist's key, or was changed on its way.",
    expected: 'a token encrypted to the public key of that kid',
    change: "Encrypt to the key that Live Assist publishes for this account, and pass the token on unchanged.",
  },
  inner_not_signed: { ...byVas, vendorCode: 1008, sentence: 'There are claims inside the encrypted token, and nobody signed them: everybody can encrypt to a public key.', expected: 'a signed JWT inside', change: 'Sign first, then encrypt the signed token.' },
  inner_encrypted: { ...byVas, vendorCode: 1008, sentence: 'There is one more encrypted token inside the encrypted one.', expected: 'a signed JWT inside', change: 'Encrypt the signed token once.' },
  inner_not_jwt: { ...byVas, vendorCode: 1008, sentence: 'What is inside the encrypted token is not a signed JWT.', expected: 'header.payload.signature, each base64url without padding', change: 'Encrypt the signed token as it is, as a text.' },
} satisfies Record<string, Reason>;
