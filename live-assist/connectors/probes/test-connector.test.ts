// What real servers answer, and what "Test this connector" makes of it.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createServer as createSecureServer } from 'node:https';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { HttpError } from '@/lib/http-error';
import type { Connector } from '../../account';
import { makeCertificate } from '../../testing/certificate';
import { connectorAt, find, told } from '../../testing/findings';
import { answerJson, makeKey, startVas, type TestVas } from '../../testing/vas';
import { countTest, testConnector } from './test-connector';

let vas: TestVas;
let discovery: unknown;
const KEY = makeKey('key-1');
before(async () => {
  vas = await startVas();
  const token: RequestListener = (request, response) => {
    if (!request.url?.endsWith('/.well-known/openid-configuration')) return answers(request, response);
    return (discovery ? answerJson(discovery) : answerJson({}, 404))(request, response);
  };
  vas.token = token;
});
after(() => vas.close());

let answers: RequestListener = answerJson({ error: 'invalid_grant' }, 400);
const publish = (...keys: unknown[]) => void (vas.jwks = answerJson({ keys }));

const connectorOf = (changes: Partial<Connector> = {}) => connectorAt(vas, changes);

test('A good connector is good in everything, and no secret is told', async () => {
  answers = answerJson({ error: 'invalid_grant', error_description: 's3cr3t-of-the-client' }, 400);
  publish(KEY.jwk);
  discovery = { issuer: vas.connector.jwtIssuer, token_endpoint: vas.connector.tokenEndpoint, jwks_uri: vas.jwksUri, id_token_signing_alg_values_supported: ['RS256'] };
  const findings = await testConnector(connectorOf());
  assert.deepEqual(findings.filter(({ outcome }) => outcome !== 'ok').map(({ check }) => check), ['Token Endpoint: TLS', 'JWKS Endpoint: TLS']);
  assert.equal(find(findings, 'Client ID and Client Secret')?.outcome, 'ok');
  assert.equal(JSON.stringify(findings).includes('s3cr3t'), false);
  assert.ok(findings.every(({ outcome, change }) => (outcome === 'failed' || outcome === 'warning') === (change !== '')));
});

const page = (code: number): RequestListener => (_, response) => void response.writeHead(code, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Sign in</title>');
const status = (code: number, headers: Record<string, string> = {}): RequestListener => (_, response) => void response.writeHead(code, headers).end();

const TOKEN_ANSWERS: [title: string, answer: RequestListener, check: string, outcome: string, code: string | null][] = [
  ['invalid_code (vendor)', answerJson({ error: 'invalid_code' }, 400), 'Client ID and Client Secret', 'ok', null],
  ['invalid_client', answerJson({ error: 'invalid_client' }, 401), 'Client ID and Client Secret', 'failed', 'client_rejected'],
  ['unauthorized_client', answerJson({ error: 'unauthorized_client' }, 400), 'Client ID and Client Secret', 'failed', 'client_unauthorized'],
  ['401 without a word', status(401), 'Client ID and Client Secret', 'failed', 'client_rejected'],
  ['unsupported_grant_type', answerJson({ error: 'unsupported_grant_type' }, 400), 'Token Endpoint: answer', 'failed', 'grant_type_rejected'],
  ['invalid_request', answerJson({ error: 'invalid_request' }, 400), 'Client ID and Client Secret', 'warning', 'client_untold'],
  ['a page', page(200), 'Token Endpoint: answer', 'failed', 'answer_is_page'],
  ['a redirect', status(302, { location: '/sign-in?secret=1' }), 'Token Endpoint: answer', 'failed', 'redirected'],
  ['405', status(405), 'Token Endpoint: answer', 'failed', 'method_not_allowed'],
  ['404', status(404), 'Token Endpoint: answer', 'failed', 'not_found'],
  ['429', status(429), 'Token Endpoint: answer', 'failed', 'busy'],
  ['500', status(500), 'Token Endpoint: answer', 'failed', 'server_failed'],
  ['503, as in an outage', status(503), 'Token Endpoint: answer', 'failed', 'server_failed'],
  ['401 with a page', page(401), 'Client ID and Client Secret', 'failed', 'client_rejected'],
  ['400 with a page', page(400), 'Token Endpoint: answer', 'failed', 'endpoint_status_unknown'],
  ['a token for anybody', answerJson({ id_token: 'x' }), 'Token Endpoint: answer', 'failed', 'accepts_any_code'],
  ['an access token for anybody', answerJson({ access_token: 'x', token_type: 'Bearer' }), 'Token Endpoint: answer', 'failed', 'accepts_any_code'],
  ['200 with an error', answerJson({ error: 'invalid_grant' }), 'Token Endpoint: answer', 'failed', 'refused_with_200'],
  ['200 with something else', (_, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok'), 'Token Endpoint: answer', 'failed', 'answer_not_json'],
  ['204', status(204), 'Token Endpoint: answer', 'failed', 'endpoint_status_unknown'],
  ['nothing, for ever', () => {}, 'Token Endpoint: connection', 'failed', 'timed_out'],
  ['a connection cut', (request) => void request.socket.destroy(), 'Token Endpoint: connection', 'failed', 'connection_cut'],
];
for (const [title, answer, check, outcome, code] of TOKEN_ANSWERS)
  test(`The token endpoint answers ${title} → ${check} ${outcome} ${code ?? ''}`, async () => {
    answers = answer;
    publish(KEY.jwk);
    discovery = undefined;
    const findings = await testConnector(connectorOf());
    assert.deepEqual(told(findings, check), [outcome, code]);
    assert.equal(JSON.stringify(findings).includes('secret=1'), false);
  });

test('The code that is sent was issued by nobody, with PKCE also its verifier', async () => {
  answers = answerJson({ error: 'invalid_grant' }, 400);
  vas.requests.length = 0;
  await testConnector(connectorOf({ pkce: true }));
  const sent = new URLSearchParams(vas.requests.find(({ body }) => body)!.body);
  assert.deepEqual([sent.get('grant_type'), sent.get('code')?.startsWith('connector-test-'), sent.get('code_verifier')?.length], ['authorization_code', true, 43]);
});

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const EC = publicKey.export({ format: 'jwk' });
const KEY_SETS: [title: string, jwks: () => void, check: string, outcome: string, code: string | null][] = [
  ['one RSA key', () => publish(KEY.jwk), 'JWKS Endpoint: signing keys', 'ok', null],
  ['an RSA key beside others', () => publish(EC, { ...KEY.jwk, use: 'enc', kid: 'e' }, KEY.jwk), 'JWKS Endpoint: signing keys', 'ok', null],
  ['no keys', () => publish(), 'JWKS Endpoint: signing keys', 'failed', 'keyset_without_key'],
  ['elliptic curves only', () => publish(EC), 'JWKS Endpoint: signing keys', 'failed', 'keyset_without_key'],
  ['a private key', () => publish(KEY.jwk, KEY.privateKey.export({ format: 'jwk' })), 'JWKS Endpoint: signing keys', 'failed', 'key_private'],
  ['a private key of another kind', () => publish(KEY.jwk, privateKey.export({ format: 'jwk' })), 'JWKS Endpoint: signing keys', 'failed', 'key_private'],
  ['two keys of one name', () => publish(KEY.jwk, { ...makeKey('key-1').jwk }), 'JWKS Endpoint: signing keys', 'warning', 'kids_ambiguous'],
  ['a page', () => (vas.jwks = page(200)), 'JWKS Endpoint: key set', 'failed', 'answer_is_page'],
  ['a discovery document', () => (vas.jwks = answerJson({ issuer: 'x' })), 'JWKS Endpoint: key set', 'failed', 'keyset_malformed'],
  ['a redirect', () => (vas.jwks = status(301, { location: 'https://elsewhere.example/jwks' })), 'JWKS Endpoint: key set', 'failed', 'redirected'],
  ['405', () => (vas.jwks = status(405)), 'JWKS Endpoint: key set', 'failed', 'method_not_allowed'],
];
for (const [title, jwks, check, outcome, code] of KEY_SETS)
  test(`The JWKS endpoint answers ${title} → ${check} ${outcome} ${code ?? ''}`, async () => {
    answers = answerJson({ error: 'invalid_grant' }, 400);
    jwks();
    assert.deepEqual(told(await testConnector(connectorOf()), check), [outcome, code]);
  });

test('TLS: a certificate that is signed by itself, and no TLS at all', async () => {
  const certificate = makeCertificate(KEY.privateKey, new Date(Date.now() - 86_400_000), new Date(Date.now() + 86_400_000)).toString('base64');
  const server = createSecureServer({ key: KEY.privateKey.export({ format: 'pem', type: 'pkcs8' }), cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----` });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `https://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  const findings = await testConnector(connectorOf({ certificate: { type: 'jwks', endpoint }, tokenEndpoint: vas.connector.tokenEndpoint!.replace('http:', 'https:') }));
  server.closeAllConnections();
  server.close();
  assert.deepEqual([told(findings, 'JWKS Endpoint: TLS'), told(findings, 'Token Endpoint: TLS')], [['failed', 'tls_self_signed'], ['failed', 'tls_missing']]);
});

test('Addresses: nobody there, no such name, a place that is not asked', async () => {
  const at = async (endpoint: string) => told(await testConnector(connectorOf({ certificate: { type: 'jwks', endpoint } })), 'JWKS Endpoint: connection');
  assert.deepEqual(await at('http://127.0.0.1:9/jwks'), ['failed', 'connection_refused']);
  assert.deepEqual(await at('https://nowhere.invalid/jwks'), ['failed', 'name_unknown']);
  assert.deepEqual(await at('http://169.254.169.254/jwks'), ['failed', 'address_reserved']);
  assert.deepEqual(await at('jwks'), ['failed', 'address_unreadable']);
});

test('What differs from the discovery document is named', async () => {
  answers = answerJson({ error: 'invalid_grant' }, 400);
  publish(KEY.jwk);
  discovery = {
    issuer: `${vas.connector.jwtIssuer}/`,
    token_endpoint: 'https://elsewhere.example/token',
    jwks_uri: vas.jwksUri,
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
  const findings = await testConnector(connectorOf());
  assert.deepEqual(
    ['issuer', 'token_endpoint', 'jwks_uri', 'token_endpoint_auth_methods_supported', 'id_token_signing_alg_values_supported'].map((name) => told(findings, `Discovery: ${name}`)),
    [['failed', 'issuer_differs'], ['failed', 'token_endpoint_differs'], ['ok', null], ['warning', 'ability_missing'], ['ok', null]],
  );
  assert.match(find(findings, 'Discovery: issuer')!.saw, /slash at the end/);
  discovery = undefined;
  assert.deepEqual(told(await testConnector(connectorOf()), 'Discovery'), ['skipped', null]);
});

test('In implicit flow no token endpoint is asked', async () => {
  vas.requests.length = 0;
  const findings = await testConnector(connectorOf({ type: 'implicit' }));
  assert.deepEqual([told(findings, 'Token Endpoint: connection'), vas.requests.filter(({ body }) => body).length], [undefined, 0]);
});

test('Ten tests a minute, each account for itself', () => {
  for (let count = 0; count < 10; count++) countTest('mine', 1_000);
  assert.throws(() => countTest('mine', 2_000), (error) => error instanceof HttpError && error.status === 429 && error.code === 'too_many_tests');
  countTest('other', 2_000);
  countTest('mine', 62_000);
});
