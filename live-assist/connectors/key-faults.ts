// What can be wrong with a pasted public key, by its stable code: where the vendor's portal takes one form only, and says "invalid".

const CONVERT = 'Take the converted key: it is the same key in one line.';
const COPY = 'Copy the whole key again, from the file or the page of the VAS that has it.';

/** Readable, but not the one line of base64 that the vendor's portal takes. */
const OTHER_FORMS = {
  key_is_pem: { sentence: 'This is a PEM file. The portal takes what stands between its two marker lines, in one line.', change: CONVERT },
  key_is_pkcs1: { sentence: 'This key is written as PKCS#1 (RSA PUBLIC KEY). The portal takes SubjectPublicKeyInfo (PUBLIC KEY).', change: CONVERT },
  key_is_certificate: { sentence: 'This is a certificate. The portal takes the public key in it, alone.', change: CONVERT },
  key_is_jwk: { sentence: 'This key is written as JSON (JWK). The portal takes one line of base64.', change: CONVERT },
  key_is_jwks: { sentence: 'This is a key set (JWKS). The portal takes one key, as one line of base64.', change: `${CONVERT} Or choose JWKS Endpoint, and key rotation needs nobody at the portal.` },
  key_has_whitespace: { sentence: 'There are spaces or line breaks in the key.', change: CONVERT },
  key_in_quotes: { sentence: 'The key stands in quotation marks.', change: CONVERT },
  key_is_base64url: { sentence: 'The key is written as base64url (- and _). The portal takes base64 (+ and /).', change: CONVERT },
  key_without_padding: { sentence: 'The = at the end of the key is missing.', change: CONVERT },
} as const;

const REFUSED = {
  key_missing: { sentence: 'There is no key.', change: 'Paste the public key that the VAS signs with.' },
  key_text_too_long: { sentence: 'This is longer than any public key.', change: 'Paste one public key, and nothing else.' },
  key_is_address: { sentence: 'This is an address, not a key.', change: 'Choose JWKS Endpoint as the certificate type, and put the address there.' },
  key_is_token: { sentence: 'This is a token, not a key.', change: 'Paste the public key that the VAS signs its tokens with. Whoever has a valid token can use it: treat this one as known.' },
  key_is_ssh: { sentence: 'This is a key in the form that SSH uses.', change: 'Convert it: ssh-keygen -e -m pkcs8 -f key.pub. Usually a VAS signs with another key than SSH’s.' },
  key_private: { sentence: 'This is a private key. With it anybody can sign tokens in the brand’s name.', change: 'Paste the public key. The private one was shown to a web form: replace it at the VAS.' },
  key_symmetric: { sentence: 'This is a shared secret, not a public key.', change: 'Have the VAS sign with RS256, and paste the public half of that key pair.' },
  key_not_rsa: { sentence: 'This is another kind of key. RS256 signatures are made with RSA keys.', change: 'Have the VAS sign with RS256, and paste that RSA key.' },
  key_for_encryption: { sentence: 'This key is marked as one for encryption.', change: 'Paste the key that the VAS signs with (use "sig").' },
  key_for_other_algorithm: { sentence: 'This key is marked for another algorithm than RS256.', change: 'Set the signing algorithm of the client to RS256, and paste that key.' },
  key_too_small: { sentence: 'The key is too short to be safe (RFC 7518 §3.3).', change: 'Make an RSA key of 2048 bits or more at the VAS.' },
  key_too_large: { sentence: 'The key is longer than anybody uses.', change: 'Make an RSA key of 2048 to 8192 bits at the VAS.' },
  key_exponent_unsafe: { sentence: 'The exponent of this key is none that an RSA key may have.', change: COPY },
  key_cut: { sentence: 'Characters of the key are missing.', change: COPY },
  key_excess: { sentence: 'There is more than one key, or text after the key.', change: COPY },
  key_garbled: { sentence: 'A character of the key was lost or changed.', change: COPY },
  key_not_base64: { sentence: 'There is a character in the key that base64 does not have.', change: COPY },
  key_pem_incomplete: { sentence: 'The two marker lines of the PEM file do not belong together, or one is missing.', change: 'Copy the file from its BEGIN line to its END line.' },
  key_pem_other: { sentence: 'This PEM file holds something else than a public key.', change: 'Paste the public key or the certificate that the VAS signs with.' },
  key_jwk_malformed: { sentence: 'This JSON is not a public key.', change: 'Paste a JWK with kty, n and e (RFC 7518 §6.3.1), or a key set with one of them.' },
  key_set_empty: { sentence: 'The key set has no keys.', change: 'Paste the key set while the VAS publishes its signing key.' },
  key_set_several: { sentence: 'The key set has several keys, and this field takes one.', change: 'Choose JWKS Endpoint: the token’s kid then selects the key. Or paste the one key that signs.' },
} as const;

/** Worth saying of a key that is taken. */
const WARNINGS = {
  certificate_expired: { sentence: 'The certificate has expired. The key in it still verifies, but it may have been replaced.', change: 'Ask whether the VAS still signs with this key.' },
  certificate_not_yet_valid: { sentence: 'The certificate is not valid yet.', change: 'Ask from when on the VAS signs with this key.' },
} as const;

const FAULTS = { ...OTHER_FORMS, ...REFUSED, ...WARNINGS };

export type OtherForm = keyof typeof OTHER_FORMS;
export type KeyRefusal = keyof typeof REFUSED;
export type KeyFaultCode = keyof typeof FAULTS;

export interface KeyFault {
  code: KeyFaultCode;
  sentence: string;
  /** What came, where that helps; never the key. */
  actual?: string;
  change: string;
}

export const keyFault = (code: KeyFaultCode, actual?: string): KeyFault => ({ code, ...FAULTS[code], ...(actual && { actual }) });

/** The key cannot be used. */
export class KeyRefused extends Error {
  readonly fault: KeyFault;
  constructor(code: KeyRefusal, actual?: string) {
    super(code);
    this.fault = keyFault(code, actual);
  }
}
