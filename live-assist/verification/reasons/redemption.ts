// The code did not become an ID token at the brand's token endpoint.
import type { Reason } from './reason';

const JSON_ANSWER = '200 with JSON that has an id_token';
const byVas = { party: 'brand VAS', expected: JSON_ANSWER } as const;
const bySettings = { party: 'connector settings', expected: JSON_ANSWER } as const;

export const REDEMPTION_REASONS = {
  token_for_code: {
    party: 'connector settings',
    vendorCode: 1025,
    sentence: 'The page answered with a token, and the connector is set to Web Code Flow.',
    expected: 'an authorization code',
    change: 'Set the type of the connector to Web Implicit Flow, or have the page answer with a code.',
  },
  code_too_long: {
    party: 'brand page',
    vendorCode: 9012,
    sentence: 'The code is longer than any reasonable one.',
    expected: 'at most 8192 characters',
    change: 'Answer with the code alone.',
  },
  verifier_missing: {
    party: 'Live Assist',
    vendorCode: 9012,
    sentence: 'The connector asks for PKCE, and the chat request came without a verifier.',
    expected: 'a code verifier (RFC 7636 §4.1)',
    change: 'Have the consumer load the page again: the chat window was opened before PKCE was switched on.',
  },
  endpoint_timed_out: {
    ...byVas,
    vendorCode: 9013,
    sentence: 'The token endpoint did not answer completely within the time limit.',
    change: 'Make the token endpoint answer within 5 seconds; the code is spent, so the consumer clicks again.',
  },
  endpoint_unreachable: {
    ...bySettings,
    vendorCode: 9014,
    sentence: 'No connection to the token endpoint could be made.',
    change: 'Check Token Endpoint in the connector, its name in DNS, its certificate, and firewalls in between.',
  },
  endpoint_address_refused: {
    ...bySettings,
    vendorCode: 9012,
    sentence: 'The token endpoint is at an address that Live Assist does not ask at.',
    expected: 'https at a public address, without user name and fragment',
    change: 'Set Token Endpoint to its public https address; the portal says of each address what is wrong with it.',
  },
  endpoint_answer_too_large: {
    ...byVas,
    vendorCode: 9014,
    sentence: 'The token endpoint answered with more than any token answer needs.',
    change: 'Answer with the token response only.',
  },
  endpoint_redirected: {
    ...bySettings,
    vendorCode: 9014,
    sentence: 'The token endpoint answered with a redirect, which is not followed: it would carry the code and the credentials elsewhere.',
    change: 'Set Token Endpoint to the final address: https, the right host, with or without the trailing slash.',
  },
  code_rejected: {
    ...byVas,
    vendorCode: 9011,
    sentence: 'The token endpoint did not accept the code.',
    change: 'Check that the code is fresh, used once, issued to this client, and that redirect_uri is the one it was issued for.',
  },
  request_rejected: {
    ...byVas,
    vendorCode: 9012,
    sentence: 'The token endpoint could not read the request.',
    change: 'Accept application/x-www-form-urlencoded with grant_type, code and redirect_uri.',
  },
  client_rejected: {
    ...bySettings,
    vendorCode: 9011,
    sentence: "The token endpoint did not accept Live Assist's client id and secret.",
    change: 'Compare Client ID and Client Secret with the registration at the VAS; decode both after HTTP Basic (RFC 6749 §2.3.1).',
  },
  client_unauthorized: {
    ...bySettings,
    vendorCode: 9011,
    sentence: 'The token endpoint says that this client may not use the code flow.',
    change: 'Allow the grant authorization_code to the client at the VAS, and compare Client ID and Client Secret.',
  },
  grant_type_rejected: {
    ...byVas,
    vendorCode: 9011,
    sentence: 'The token endpoint does not support the grant authorization_code.',
    change: 'Enable the authorization code grant at the VAS, or correct Token Endpoint.',
  },
  scope_rejected: {
    ...byVas,
    vendorCode: 9011,
    sentence: 'The token endpoint refused the scope of the code.',
    change: 'Have the page ask for scopes that the client may use; openid must be among them.',
  },
  endpoint_not_found: {
    ...bySettings,
    vendorCode: 9014,
    sentence: 'There is nothing at the address of the token endpoint.',
    change: 'Correct Token Endpoint; the discovery document calls it token_endpoint.',
  },
  endpoint_method_rejected: {
    ...bySettings,
    vendorCode: 9014,
    sentence: 'The address of the token endpoint does not take POST.',
    change: 'Correct Token Endpoint: it may name the authorization endpoint or a page.',
  },
  endpoint_busy: {
    ...byVas,
    vendorCode: 9014,
    sentence: 'The token endpoint turned the request away as one too many.',
    change: 'Raise the limit for Live Assist at the VAS or its gateway.',
  },
  endpoint_failed: {
    ...byVas,
    vendorCode: 9014,
    sentence: 'The token endpoint failed.',
    change: "Look into the VAS's log at the time of this attempt.",
  },
  endpoint_status_unknown: {
    ...byVas,
    vendorCode: 9014,
    sentence: 'The token endpoint answered with a status and an error that no specification gives it.',
    change: 'Answer 200, or 400 with an error of RFC 6749 §5.2.',
  },
  answer_is_html: {
    ...bySettings,
    vendorCode: 1001,
    sentence: 'The token endpoint answered 200 with a page instead of a token answer.',
    change: 'Correct Token Endpoint: a sign-in page or a single-page application answers there.',
  },
  answer_not_json: {
    ...byVas,
    vendorCode: 1001,
    sentence: 'The token endpoint answered 200 with something that is not a JSON object.',
    change: 'Answer application/json: { access_token, token_type, expires_in, id_token }.',
  },
  id_token_missing: {
    ...byVas,
    vendorCode: 9007,
    sentence: 'The token answer has no id_token.',
    change: 'Have the page ask for the scope openid; without it a VAS issues an access token only.',
  },
  id_token_not_text: {
    ...byVas,
    vendorCode: 9007,
    sentence: 'The id_token of the answer is not a text.',
    change: 'Answer with the serialized token, not with its decoded claims.',
  },
} satisfies Record<string, Reason>;
