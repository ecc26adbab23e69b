// What can be wrong with a field of the connector, by its stable code. Addresses and keys bring codes of their own
// (live-assist/fetched-address.ts, key-faults.ts).

interface Words {
  sentence: string;
  change: string;
}

export const FIELD_FAULTS = {
  missing: { sentence: 'This field is empty.', change: 'Fill it in.' },
  not_text: { sentence: 'This is no text.', change: 'Send a text.' },
  not_boolean: { sentence: 'This is neither true nor false.', change: 'Send true or false.' },
  too_long: { sentence: 'This is longer than any value of this field.', change: 'Check what was pasted.' },
  has_outer_spaces: { sentence: 'There is a space or a line break at the beginning or the end.', change: 'Remove it: values are compared character by character.' },
  has_control_characters: { sentence: 'There is a character in it that cannot be seen, such as a tab or a line break.', change: 'Type the value instead of pasting it.' },
  type_unknown: { sentence: 'This is no type of connector.', change: 'Choose code or implicit.' },
  certificate_type_unknown: { sentence: 'This is no type of certificate.', change: 'Choose { type: "jwks", endpoint } or { type: "publicKey", spki }.' },
  pkce_needs_code_flow: { sentence: 'PKCE belongs to the Web Code Flow: there is no code to protect in the implicit flow.', change: 'Switch PKCE off, or choose the Web Code Flow.' },
  issuer_is_discovery_address: { sentence: 'This is the address of the discovery document, not the issuer.', change: 'Leave out /.well-known/openid-configuration, and compare with issuer in that document.' },
  js_name_malformed: { sentence: 'This is no name of JavaScript.', change: 'Write names joined by dots, such as auth.getAuthenticationToken.' },
  js_name_has_parentheses: { sentence: 'The parentheses do not belong to the name.', change: 'Leave out () and the arguments.' },
  secret_missing: { sentence: 'The Web Code Flow needs the client’s secret, and none is set.', change: 'Enter the secret that the VAS gave to this client.' },
  secret_needed_again: { sentence: 'The secret that is set was not entered for this host, and is not sent to it by itself.', change: 'Enter the secret again for the new Token Endpoint.' },
  colour_malformed: { sentence: 'This is no colour.', change: 'Write # and six hexadecimal digits.' },
  field_unknown: { sentence: 'There is no such field.', change: 'Leave it out.' },
} as const satisfies Record<string, Words>;

export type FieldFaultCode = keyof typeof FIELD_FAULTS;

/** One thing that is wrong with one field, as the API says it and the form shows it. */
export interface FieldFault {
  /** Dotted path, such as `certificate.endpoint`. */
  field: string;
  code: string;
  sentence: string;
  /** What came, where it helps; never a secret or a key. */
  actual?: string;
  change: string;
  /** JWT Public Key only: the same key in the form that is taken. */
  converted?: { spki: string; bits: number; fingerprint: string; warnings: string[] };
}

export const fieldFault = (field: string, code: FieldFaultCode): FieldFault => ({ field, code, ...FIELD_FAULTS[code] });
