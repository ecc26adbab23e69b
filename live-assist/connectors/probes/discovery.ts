// The VAS describes itself where it is an OpenID Provider (OIDC Discovery §4). What it says is compared with what was typed.
import type { Connector } from '../../account';
import { fetchBounded } from '../../bounded-fetch';
import type { JsonObject } from '../../verification/check';
import { jsonOf } from './answer';
import { failed, ok, skipped, warning, type Finding } from './finding';

const DISCOVERY = 'Discovery';

export async function probeDiscovery(connector: Connector): Promise<Finding[]> {
  const { jwtIssuer } = connector;
  if (!/^https?:\/\//.test(jwtIssuer) || !URL.canParse(jwtIssuer)) return [skipped(DISCOVERY, 'JWT Issuer is no address, so there is no document to compare with')];
  const answer = await fetchBounded(`${jwtIssuer.replace(/\/$/, '')}/.well-known/openid-configuration`).catch(() => undefined);
  const document = answer?.status === 200 ? jsonOf(answer) : undefined;
  if (typeof document?.issuer !== 'string') return [skipped(DISCOVERY, `no discovery document below JWT Issuer (${answer ? `status ${answer.status}` : 'no answer'}): nothing to compare with`)];
  return [...addresses(connector, document), ...abilities(connector, document)];
}

function addresses({ type, jwtIssuer, tokenEndpoint, authenticationEndpoint, certificate }: Connector, document: JsonObject): Finding[] {
  return [
    compare('JWT Issuer', jwtIssuer, 'issuer', document),
    ...(type === 'code' ? [compare('Token Endpoint', tokenEndpoint, 'token_endpoint', document)] : []),
    ...(certificate.type === 'jwks' ? [compare('JWKS Endpoint', certificate.endpoint, 'jwks_uri', document)] : []),
    ...(authenticationEndpoint ? [compare('Authentication Endpoint', authenticationEndpoint, 'authorization_endpoint', document)] : []),
  ];
}

function compare(field: string, typed: string, name: string, document: JsonObject): Finding {
  const check = `${DISCOVERY}: ${name}`;
  const told = document[name];
  if (typeof told !== 'string') return skipped(check, 'the document does not name it');
  if (told === typed) return ok(check, `equal to ${field}`);
  const slash = told.replace(/\/$/, '') === typed.replace(/\/$/, '') ? ' They differ in the slash at the end.' : '';
  return failed(check, `${name}_differs`, `${field} is ${typed.slice(0, 200) || 'empty'}, the document says ${told.slice(0, 200)}.${slash}`, `Copy ${name} from the document into ${field}, character by character.`);
}

/** Each list of the document, the value that must be in it, and when. */
function abilities({ type, pkce, requireEncryption }: Connector, document: JsonObject): Finding[] {
  const needed: [when: boolean, name: string, value: string, change: string][] = [
    [true, 'id_token_signing_alg_values_supported', 'RS256', 'Have the VAS sign ID tokens with RS256.'],
    [type === 'code', 'token_endpoint_auth_methods_supported', 'client_secret_basic', 'Allow HTTP Basic to the client: Live Assist sends its credentials so.'],
    [type === 'code' && pkce, 'code_challenge_methods_supported', 'S256', 'Enable PKCE with S256 at the VAS, or switch PKCE off.'],
    [type === 'implicit', 'response_types_supported', 'id_token', 'Enable the response type id_token at the VAS.'],
    [requireEncryption, 'id_token_encryption_alg_values_supported', 'RSA-OAEP-256', 'Enable encrypted ID tokens at the VAS (RSA-OAEP-256, not RSA_OAEP_256).'],
  ];
  return needed.flatMap(([when, name, value, change]) => {
    const list = document[name];
    if (!when || !Array.isArray(list)) return [];
    return [list.includes(value) ? ok(`${DISCOVERY}: ${name}`, `has ${value}`) : warning(`${DISCOVERY}: ${name}`, 'ability_missing', `${value} is not among ${list.join(', ').slice(0, 200)}.`, change)];
  });
}
