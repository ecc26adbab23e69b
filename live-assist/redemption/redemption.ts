// The code becomes an ID token at the brand's token endpoint, server to server. One try: a code is single-use.
import { fetchBounded, NoAnswer } from '../bounded-fetch';
import type { Evidence, Note } from '../verification/check';
import { asObject } from '../verification/json-part';
import { kindOf, show } from '../verification/redact';
import { refuse } from '../verification/refuse';
import { sawNoAnswer, sawRedeemed, sawRedemption } from '../wire/verification';
import { basicCredentials } from './basic';
import { errorNameOf, refusalOf } from './endpoint-errors';

const FAILURES = { timed_out: 'endpoint_timed_out', unreachable: 'endpoint_unreachable', too_large: 'endpoint_answer_too_large', address_refused: 'endpoint_address_refused' } as const;

export async function endpointAnswers(evidence: Evidence): Promise<void> {
  const { tokenEndpoint, clientId, clientSecret } = evidence.connector;
  const headers = { authorization: basicCredentials(clientId, clientSecret), accept: 'application/json' };
  const left = () => sawRedemption(evidence);
  evidence.answer = await fetchBounded(tokenEndpoint, { method: 'POST', headers, body: tokenRequest(evidence), left }).catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.kind !== 'address_refused') sawNoAnswer(evidence, error.detail);
    return refuse(FAILURES[error.kind], error.detail);
  });
  sawRedeemed(evidence, evidence.answer, parseAnswer);
}

/** RFC 6749 §4.1.3. `redirect_uri` is the one that the code was issued for: the page's, else the portal's. */
function tokenRequest({ offer, connector, codeVerifier }: Evidence): URLSearchParams {
  const { ssoKey, redirect_uri } = offer.proof!;
  const request = new URLSearchParams({ grant_type: 'authorization_code', code: ssoKey, redirect_uri: redirect_uri ?? connector.defaultRedirectUri });
  if (codeVerifier) request.set('code_verifier', codeVerifier);
  return request;
}

/** RFC 9700 §2.1.1: where the connector asks for PKCE, no code goes without it. */
export function verifierGiven({ connector: { pkce }, codeVerifier }: Evidence): Note {
  if (pkce && !codeVerifier) refuse('verifier_missing', 'no code verifier');
  return pkce ? undefined : 'the connector does not ask for it';
}

/** Following a redirect would carry code and credentials to whoever it names. */
export function endpointStays({ answer: { status } }: Evidence): void {
  if (status >= 300 && status < 400) refuse('endpoint_redirected', `status ${status}`);
}

export function codeAccepted({ answer: { status, text, contentType } }: Evidence): void {
  if (status === 200) return;
  const error = errorNameOf(parseAnswer(text));
  refuse(refusalOf(status, error), error ? `status ${status}, error ${show(error)}` : `status ${status}, ${contentType || 'no content type'}`);
}

export function answerIsJson(evidence: Evidence): void {
  const { text, contentType } = evidence.answer;
  const answer = parseAnswer(text);
  if (!answer) refuse(/^\s*</.test(text) ? 'answer_is_html' : 'answer_not_json', `status 200, ${contentType || 'no content type'}, ${text.length} characters`);
  evidence.answerJson = answer;
}

export function idTokenReturned(evidence: Evidence): void {
  const { answerJson } = evidence;
  const { id_token } = answerJson;
  if (id_token === undefined || id_token === '') refuse('id_token_missing', `members: ${Object.keys(answerJson).join(', ') || 'none'}`);
  if (typeof id_token !== 'string') refuse('id_token_not_text', kindOf(id_token));
  evidence.idToken = id_token;
}

function parseAnswer(text: string) {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}
