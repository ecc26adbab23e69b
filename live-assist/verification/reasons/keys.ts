// The brand's published keys: to be had, and the right one among them.
import type { Reason } from './reason';

const KEY_SET = '200 with JSON { "keys": […] }';
const RSA_KEY = 'an RSA key of at least 2048 bits for signatures';
const byVas = { party: 'brand VAS', expected: RSA_KEY } as const;
const bySettings = { party: 'connector settings', expected: KEY_SET } as const;

const PASTED = { party: 'connector settings', vendorCode: 1028, expected: 'an RSA public key of at least 2048 bits, as one line of base64 (SubjectPublicKeyInfo)' } as const;

export const KEY_REASONS = {
  keyset_timed_out: { ...byVas, expected: KEY_SET, vendorCode: 9010, sentence: 'The JWKS endpoint did not answer completely within the time limit.', change: 'Make the JWKS endpoint answer within 5 seconds.' },
  keyset_unreachable: { ...bySettings, vendorCode: 9014, sentence: 'No connection to the JWKS endpoint could be made.', change: 'Check JWKS Endpoint in the connector, its name in DNS, its certificate, and firewalls in between.' },
  keyset_address_refused: {
    ...bySettings,
    vendorCode: 9012,
    sentence: 'The JWKS endpoint is at an address that Live Assist does not ask at.',
    expected: 'https at a public address, without user name and fragment',
    change: 'Set JWKS Endpoint to its public https address; the portal says of each address what is wrong with it.',
  },
  keyset_too_large: { ...byVas, expected: KEY_SET, vendorCode: 1038, sentence: 'The JWKS endpoint answered with more than any key set needs.', change: 'Publish the current keys only.' },
  keyset_redirected: { ...bySettings, vendorCode: 1038, sentence: 'The JWKS endpoint answered with a redirect, which is not followed.', change: 'Set JWKS Endpoint to the final address.' },
  keyset_status: { ...bySettings, vendorCode: 1038, sentence: 'The JWKS endpoint did not answer with 200.', change: 'Correct JWKS Endpoint; the discovery document calls it jwks_uri.' },
  keyset_malformed: { ...bySettings, vendorCode: 1038, sentence: 'The JWKS endpoint answered with something that is not a key set.', change: 'Correct JWKS Endpoint; the discovery document calls it jwks_uri.' },
  keyset_without_key: { ...byVas, vendorCode: 1041, sentence: 'The key set has no key that could have signed an ID token.', change: 'Publish the RSA signing key.' },
  kid_malformed: { ...byVas, vendorCode: 1041, expected: 'a kid that is a text', sentence: "The header's kid is not a text.", change: 'Name the signing key in kid as it is published.' },
  kid_missing: { ...byVas, vendorCode: 1042, expected: 'a kid, as there are several keys', sentence: 'The header does not say which of several published keys signed the token.', change: 'Put kid into the header of every token.' },
  kid_unknown: {
    ...byVas,
    vendorCode: 1041,
    expected: 'the kid of a published key',
    sentence: 'The key that the header names is not among the published ones, asked for once more just now.',
    change: 'Publish a new key before signing with it; check that JWKS Endpoint belongs to the VAS that made the token.',
  },
  kid_ambiguous: { ...byVas, vendorCode: 1042, expected: 'one key of that kid', sentence: 'Several published keys have the kid that the header names.', change: 'Give every key a kid of its own.' },
  key_wrong_kind: { ...byVas, vendorCode: 1005, sentence: 'The key that the header names is not for RS256 signatures.', change: 'Sign with an RSA key that is published with use "sig".' },
  key_too_small: { ...byVas, vendorCode: 1005, sentence: 'The published key is too short to be safe.', change: 'Make an RSA key of 2048 bits or more.' },
  key_unreadable: { ...byVas, vendorCode: 1038, sentence: 'The published key cannot be read.', change: 'Publish kty, n, e, kid, use and alg as RFC 7518 §6.3.1 has them.' },
  pasted_key_unreadable: {
    ...PASTED,
    sentence: 'The JWT Public Key of the connector is not a public key.',
    change: 'Paste the key again, whole: one lost character, PEM markers and line breaks all spoil it.',
  },
  pasted_key_wrong_kind: { ...PASTED, vendorCode: 1005, sentence: 'The JWT Public Key of the connector is not an RSA key.', change: 'Sign with RS256, and paste the RSA public key.' },
  pasted_key_too_small: { ...PASTED, vendorCode: 1005, sentence: 'The JWT Public Key of the connector is too short to be safe.', change: 'Make an RSA key of 2048 bits or more, and paste its public key.' },
  signature_wrong_for_pasted_key: {
    ...PASTED,
    vendorCode: 9007,
    expected: 'a signature by the pair of the pasted key',
    sentence: 'The signature does not fit the token and the JWT Public Key of the connector.',
    change: 'Paste the public key of the pair that the VAS signs with: the key of another pair, or of last year, looks the same.',
  },
  key_private: {
    ...byVas,
    vendorCode: 1028,
    expected: 'public members only',
    sentence: 'The key set publishes a private key: everybody can sign tokens with it.',
    change: 'Replace that key at once, and publish kty, n, e, kid, use and alg only.',
  },
} satisfies Record<string, Reason>;
