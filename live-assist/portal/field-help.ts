// What stands beside each field of the Consumer Identity Providers form. Labels are the vendor's.
import { draftField, type DraftField } from './connector-draft';

export interface FieldHelp {
  label: string;
  what: string;
  /** What it must equal, and where that stands at the brand's VAS. */
  equals: string;
  mistake: string;
}

export const FIELD_HELP: Record<DraftField, FieldHelp> = {
  type: {
    label: 'Type',
    what: 'What the page’s JavaScript method answers with: an authorization code, or an ID token.',
    equals: 'The client’s grant at the VAS: authorization code, or implicit with response type id_token.',
    mistake: 'The page answers with a token while the portal expects a code, or the other way round.',
  },
  pkce: {
    label: 'PKCE',
    what: 'The method gets a code challenge (S256) and hands it to the VAS; Live Assist alone has the verifier, so a stolen code is worth nothing.',
    equals: 'PKCE with S256 allowed for this client.',
    mistake: 'The page ignores the second argument of its method: the VAS then issues a code without a challenge, and refuses the verifier.',
  },
  displayName: {
    label: 'Issuer Display Name',
    what: 'What operators call this connector. Consumers never see it.',
    equals: 'Nothing: any name will do.',
    mistake: 'None that would matter.',
  },
  jwtIssuer: {
    label: 'JWT Issuer',
    what: 'Who makes the ID tokens. Compared with iss character by character.',
    equals: 'iss in a token, which is issuer in the discovery document.',
    mistake: 'A slash at the end too many or too few; the address of the discovery document; http instead of https.',
  },
  authenticationEndpoint: {
    label: 'Authentication Endpoint',
    what: 'Where a pop-out window sends the consumer to sign in, as it cannot reach the page’s JavaScript. Empty where there are no pop-outs.',
    equals: 'authorization_endpoint in the discovery document.',
    mistake: 'The sign-in page that the endpoint leads to, instead of the endpoint.',
  },
  tokenEndpoint: {
    label: 'Token Endpoint',
    what: 'Where Live Assist redeems the code, server to server, within 5 seconds and without following redirects.',
    equals: 'token_endpoint in the discovery document; reachable from Live Assist, not only from your office.',
    mistake: 'The authorization endpoint; an address that redirects; a firewall that lets browsers in, but no servers.',
  },
  clientId: {
    label: 'Client ID',
    what: 'Who Live Assist is to the VAS. The token’s aud must name it.',
    equals: 'client_id of the client that the page asks a code or token for.',
    mistake: 'The client id of the brand’s own site: its codes are not for Live Assist.',
  },
  clientSecret: {
    label: 'Client Secret',
    what: 'Sent with the code by HTTP Basic. It can be set here, and never be read again.',
    equals: 'client_secret of that client.',
    mistake: 'A space copied with it; the secret’s id instead of its value; a secret that has expired at the VAS.',
  },
  defaultRedirectUri: {
    label: 'Redirect URI',
    what: 'Sent with the code where the page’s method names none. It must be the one that the code was issued for.',
    equals: 'One of redirect_uris of that client, character by character.',
    mistake: 'The page obtains the code with another redirect URI, and does not pass it on as redirect_uri.',
  },
  certificateType: {
    label: 'Certificate Type',
    what: 'Where Live Assist finds the key that tokens are signed with.',
    equals: 'JWKS Endpoint wherever the VAS publishes its keys: then rotating them needs nobody here.',
    mistake: 'A pasted key, forgotten when the VAS rotates its keys: every chat then ends at the survey.',
  },
  endpoint: {
    label: 'JWKS Endpoint',
    what: 'Where the VAS publishes its public keys. The token’s kid selects one of them.',
    equals: 'jwks_uri in the discovery document.',
    mistake: 'The discovery document itself; a key that signs before it is published.',
  },
  spki: {
    label: 'JWT Public Key',
    what: 'The public key as one line of base64 (SubjectPublicKeyInfo): no marker lines, no line breaks. Other forms are recognized and converted here.',
    equals: 'The public half of the pair that the VAS signs with: RSA, 2048 bits or more.',
    mistake: 'A character lost when copying; BEGIN and END left in; the key of another environment.',
  },
  requireEncryption: {
    label: 'Require encrypted tokens',
    what: 'ID tokens that are signed only are refused. Off, both are taken.',
    equals: 'id_token_encrypted_response_alg RSA-OAEP-256 of that client, with the key of “What the brand registers”.',
    mistake: 'RSA_OAEP_256 with underscores, as old pages print it; a VAS that sends signed tokens where encrypting failed.',
  },
  jsMethodName: {
    label: 'JS Method Name',
    what: 'The function of your page that Live Assist calls on the click. A dotted path from the page’s global scope.',
    equals: 'Nothing at the VAS: the name in your page’s script.',
    mistake: 'Parentheses after the name; a function inside a module, which nobody outside can see.',
  },
  jsContext: {
    label: 'JS Context',
    what: 'The object that is this inside the method. A dotted path; empty for none.',
    equals: 'Nothing at the VAS: the object in your page’s script.',
    mistake: 'Left empty for a method that uses this.',
  },
};

/** The label of a field by the name that the API has for it; that name where the form has no such field. */
export const fieldLabel = (field: string): string => (FIELD_HELP as Record<string, FieldHelp | undefined>)[draftField(field)]?.label ?? field;
