// Would the token endpoint redeem a code for us? It is sent one that nobody issued: who knows the client refuses only that.
import { randomBytes } from 'node:crypto';
import type { Connector } from '../../account';
import { basicCredentials } from '../../redemption/basic';
import { refusalOf } from '../../redemption/endpoint-errors';
import { REASONS } from '../../verification/reasons';
import { jsonOf, wrongPlace, type Expectation } from './answer';
import { ask } from './connection';
import { failed, ok, skipped, warning, type Finding } from './finding';

const FIELD = 'Token Endpoint';
const CLIENT = 'Client ID and Client Secret';
const PLACE: Expectation = { check: `${FIELD}: answer`, field: FIELD, discoveryName: 'token_endpoint', method: 'POST' };

/** `secretWithheld`: the saved secret is not sent to a host that it was not entered for. */
export async function probeTokenEndpoint(connector: Connector, secretWithheld: boolean): Promise<Finding[]> {
  const { findings, answer } = await ask(FIELD, connector.tokenEndpoint, request(connector));
  if (!answer) return [...findings, skipped(CLIENT, 'the token endpoint could not be asked')];
  const unanswered = skipped(CLIENT, 'the answer tells nothing of the client');
  const wrong = wrongPlace(answer, PLACE);
  if (wrong) return [...findings, wrong, unanswered];
  const json = jsonOf(answer);
  const { status } = answer;
  const error = json?.error;
  const named = typeof error === 'string' ? error.slice(0, 60) : undefined;
  const saw = named ? `status ${status}, error ${JSON.stringify(named.replaceAll(connector.clientSecret || '\0', '[removed]'))}` : `status ${status}, ${answer.contentType || 'no content type'}`;
  if (json?.id_token || json?.access_token) return [...findings, failed(PLACE.check, 'accepts_any_code', `It answered ${status}, with a token, to a code that nobody issued.`, 'Correct Token Endpoint. If it is right, the VAS gives tokens to anybody: stop it.'), unanswered];
  if (status === 200 && json) return [...findings, failed(PLACE.check, 'refused_with_200', `It refused the code with ${saw}. A chat reads 200 as success, and says only that the id_token is missing.`, 'Refuse a code with status 400 and an error of RFC 6749 §5.2.'), unanswered];
  if (secretWithheld) return [...findings, ok(PLACE.check, saw), skipped(CLIENT, 'the saved secret was not sent to a new host; enter it again to test it')];
  return [...findings, ...verdictOf(status, named, saw)];
}

function request({ clientId, clientSecret, defaultRedirectUri, pkce }: Connector) {
  const code = `connector-test-${randomBytes(16).toString('base64url')}`;
  const verifier = pkce && { code_verifier: randomBytes(32).toString('base64url') };
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: defaultRedirectUri, ...verifier });
  return { method: 'POST' as const, headers: { authorization: basicCredentials(clientId, clientSecret), accept: 'application/json' }, body };
}

function verdictOf(status: number, error: string | undefined, saw: string): Finding[] {
  const code = status === 200 ? 'answer_not_json' : refusalOf(status, error);
  if (code === 'code_rejected') return [ok(PLACE.check, saw), ok(CLIENT, 'it knew the client, and refused only the invented code')];
  const { sentence, change } = REASONS[code];
  if (code === 'client_rejected' || code === 'client_unauthorized') return [ok(PLACE.check, saw), failed(CLIENT, code, sentence, change)];
  return [failed(PLACE.check, code, `${sentence} (${saw})`, change), warning(CLIENT, 'client_untold', 'The answer does not say whether it knew the client.', 'Put the answer in order first, then test again.')];
}
