import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { findAccount } from '@/live-assist/account-store';
import type { ConnectorView } from '@/live-assist/connectors/connector-store';
import type { FieldFault } from '@/live-assist/connectors/field-faults';
import { makeAccount } from '@/live-assist/testing/account';
import { agentCookie } from '@/live-assist/testing/agent';
import { POST as inspectKey } from './key/route';
import { GET, PUT } from './route';

after(closeDatabase);

const context = (account: string) => ({ params: Promise.resolve({ account }) });
const get = (account: string, cookie: string) => GET(new Request('http://127.0.0.1/', { headers: { cookie } }), context(account));
const put = (account: string, cookie: string, body: unknown, headers: Record<string, string> = {}) =>
  PUT(new Request('http://127.0.0.1/', { method: 'PUT', body: JSON.stringify(body), headers: { cookie, ...headers } }), context(account));

interface Refusal {
  error: { code: string; details: string[]; fields: FieldFault[] };
}

async function start() {
  const { account } = await makeAccount();
  const cookie = await agentCookie(account);
  const answer = await get(account, cookie);
  return { account, cookie, etag: answer.headers.get('etag')!, connector: (await answer.json()) as ConnectorView };
}

test('The operator reads every field but the secret, and saves them unchanged', async () => {
  const { account, cookie, connector } = await start();
  assert.deepEqual([connector.clientSecretSet, JSON.stringify(connector).includes('the-client-secret')], [true, false]);
  const saved = await put(account, cookie, connector);
  assert.deepEqual([saved.status, saved.headers.get('cache-control'), await saved.json()], [200, 'no-store', connector]);
  assert.equal((await findAccount(account))!.connector.clientSecret, 'the-client-secret');
});

test('A change holds for the next chat request; a new secret replaces the old one', async () => {
  const { account, cookie, connector } = await start();
  const answer = await put(account, cookie, { ...connector, jwtIssuer: 'https://other.example/', clientSecret: 'another secret', pkce: true });
  assert.equal((await answer.text()).includes('another secret'), false);
  const { jwtIssuer, clientSecret, pkce } = (await findAccount(account))!.connector;
  assert.deepEqual([jwtIssuer, clientSecret, pkce], ['https://other.example/', 'another secret', true]);
});

test('Nobody but an operator of the account reads or changes it, and no page of another site', async () => {
  const [mine, other] = [await start(), await start()];
  for (const cookie of ['', other.cookie]) {
    assert.equal((await get(mine.account, cookie)).status, 401);
    assert.equal((await put(mine.account, cookie, mine.connector)).status, 401);
    assert.equal((await inspectKey(new Request('http://127.0.0.1/', { method: 'POST', body: '{"key":""}', headers: { cookie } }), context(mine.account))).status, 401);
  }
  assert.equal((await put(mine.account, mine.cookie, mine.connector, { origin: 'http://localhost:3000' })).status, 403);
});

test('Of two operators who change the same state, the second one is told', async () => {
  const { account, cookie, etag, connector } = await start();
  const first = await put(account, cookie, { ...connector, displayName: 'First' }, { 'if-match': etag });
  const second = await put(account, cookie, { ...connector, displayName: 'Second' }, { 'if-match': etag });
  assert.deepEqual([first.status, second.status, ((await second.json()) as Refusal).error.code], [200, 412, 'connector_changed']);
  const third = await put(account, cookie, { ...connector, displayName: 'Third', clientSecret: 'new' }, { 'if-match': first.headers.get('etag')! });
  assert.deepEqual([third.status, third.headers.get('etag') === first.headers.get('etag')], [200, false]);
  const racing = await Promise.all(['a', 'b', 'c'].map((displayName) => put(account, cookie, { ...connector, displayName }, { 'if-match': third.headers.get('etag')! })));
  assert.deepEqual(racing.map(({ status }) => status).sort(), [200, 412, 412]);
});

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
const pem = key.export({ format: 'pem', type: 'spki' }).toString();
const spki = key.export({ format: 'der', type: 'spki' }).toString('base64');

const REFUSED: [title: string, change: object, field: string, code: string][] = [
  ['no issuer', { jwtIssuer: '' }, 'jwtIssuer', 'missing'],
  ['an issuer with a space at its end', { jwtIssuer: 'https://login.example.com ' }, 'jwtIssuer', 'has_outer_spaces'],
  ['the discovery document as the issuer', { jwtIssuer: 'https://login.example.com/.well-known/openid-configuration' }, 'jwtIssuer', 'issuer_is_discovery_address'],
  ['an issuer that is a number', { jwtIssuer: 7 }, 'jwtIssuer', 'not_text'],
  ['an endless issuer', { jwtIssuer: 'x'.repeat(501) }, 'jwtIssuer', 'too_long'],
  ['a NUL in the issuer', { jwtIssuer: 'a\0b' }, 'jwtIssuer', 'has_control_characters'],
  ['half a character in the name', { displayName: 'a\ud800b' }, 'displayName', 'has_control_characters'],
  ['http outside this machine', { tokenEndpoint: 'http://login.example.com/token' }, 'tokenEndpoint', 'address_not_https'],
  ['no token endpoint in code flow', { tokenEndpoint: '' }, 'tokenEndpoint', 'missing'],
  ['a token endpoint with a password in it', { tokenEndpoint: 'https://a:b@login.example.com/' }, 'tokenEndpoint', 'address_has_credentials'],
  ['a token endpoint in the metadata network', { tokenEndpoint: 'http://169.254.169.254/token' }, 'tokenEndpoint', 'address_reserved'],
  ['a token endpoint elsewhere without its secret', { tokenEndpoint: 'https://evil.example/token' }, 'clientSecret', 'secret_needed_again'],
  ['a JWKS endpoint that is no address', { certificate: { type: 'jwks', endpoint: 'jwks' } }, 'certificate.endpoint', 'address_unreadable'],
  ['an unknown certificate type', { certificate: { type: 'pem', pem } }, 'certificate.type', 'certificate_type_unknown'],
  ['a key as PEM', { certificate: { type: 'publicKey', spki: pem } }, 'certificate.spki', 'key_is_pem'],
  ['a key that is a character short', { certificate: { type: 'publicKey', spki: spki.slice(0, -1) } }, 'certificate.spki', 'key_cut'],
  ['an unknown flow', { type: 'hybrid' }, 'type', 'type_unknown'],
  ['PKCE in implicit flow', { type: 'implicit', pkce: true }, 'pkce', 'pkce_needs_code_flow'],
  ['a switch that is a text', { requireEncryption: 'yes' }, 'requireEncryption', 'not_boolean'],
  ['a method with parentheses', { jsMethodName: 'lpGetAuthenticationToken()' }, 'jsMethodName', 'js_name_has_parentheses'],
  ['a method that is code', { jsMethodName: 'alert(1);x' }, 'jsMethodName', 'js_name_malformed'],
  ['no method', { jsMethodName: '' }, 'jsMethodName', 'missing'],
  ['an empty secret', { clientSecret: '' }, 'clientSecret', 'missing'],
  ['a field that does not exist', { clientsecret: 'x' }, 'clientsecret', 'field_unknown'],
];
for (const [title, change, field, code] of REFUSED)
  test(`${title} → ${field}: ${code}, and nothing is changed`, async () => {
    const { account, cookie, connector } = await start();
    const answer = await put(account, cookie, { ...connector, ...change });
    const { error } = (await answer.json()) as Refusal;
    assert.deepEqual([answer.status, error.code, error.fields.map((fault) => [fault.field, fault.code])], [400, 'connector_invalid', [[field, code]]]);
    assert.ok(error.fields[0]!.sentence.endsWith('.') && error.fields[0]!.change.endsWith('.') && error.details[0]!.startsWith(field));
    assert.deepEqual(await (await get(account, cookie)).json(), connector);
  });

test('Every wrong field is named at once', async () => {
  const { account, cookie, connector } = await start();
  const answer = await put(account, cookie, { ...connector, jwtIssuer: '', tokenEndpoint: 'x', certificate: { type: 'jwks', endpoint: '' }, jsContext: '1' });
  assert.deepEqual(((await answer.json()) as Refusal).error.fields.map(({ field }) => field).sort(), ['certificate.endpoint', 'jsContext', 'jwtIssuer', 'tokenEndpoint']);
});

test('A converted key is offered, and taken', async () => {
  const { account, cookie, connector } = await start();
  const refused = (await (await put(account, cookie, { ...connector, certificate: { type: 'publicKey', spki: pem } })).json()) as Refusal;
  const { converted } = refused.error.fields[0]!;
  assert.deepEqual([converted?.spki, converted?.bits], [spki, 2048]);
  assert.equal((await put(account, cookie, { ...connector, certificate: { type: 'publicKey', spki: converted!.spki } })).status, 200);
});

test('In implicit flow neither token endpoint nor secret is needed, and both stay for the way back', async () => {
  const { account, cookie, connector } = await start();
  assert.equal((await put(account, cookie, { ...connector, type: 'implicit' })).status, 200);
  const { type, tokenEndpoint, clientSecret } = (await findAccount(account))!.connector;
  assert.deepEqual([type, tokenEndpoint, clientSecret], ['implicit', connector.tokenEndpoint, 'the-client-secret']);
  assert.equal((await put(account, cookie, { ...connector, type: 'implicit', tokenEndpoint: '', defaultRedirectUri: '' })).status, 200);
});

test('The secret goes to no other host by way of none: where the endpoint was cleared, it is asked for again', async () => {
  const { account, cookie, connector } = await start();
  assert.equal((await put(account, cookie, { ...connector, type: 'implicit', tokenEndpoint: '' })).status, 200);
  for (const tokenEndpoint of ['https://evil.example/token', connector.tokenEndpoint]) {
    const answer = await put(account, cookie, { ...connector, tokenEndpoint });
    assert.deepEqual([answer.status, ((await answer.json()) as Refusal).error.fields.map(({ code }) => code)], [400, ['secret_needed_again']]);
  }
  assert.equal((await put(account, cookie, { ...connector, clientSecret: 'the same or another' })).status, 200);
});

test('What is no form gets 400 with a code', async () => {
  const { account, cookie } = await start();
  for (const body of [null, [], 'x', 7, {}]) assert.equal((await put(account, cookie, body)).status, 400, JSON.stringify(body));
});

test('A pasted key is told apart before it is saved', async () => {
  const { account, cookie } = await start();
  const ask = async (body: unknown) => (await inspectKey(new Request('http://127.0.0.1/', { method: 'POST', body: JSON.stringify(body), headers: { cookie } }), context(account))).json() as Promise<{ outcome?: string }>;
  assert.deepEqual([(await ask({ key: spki })).outcome, (await ask({ key: pem })).outcome, (await ask({ key: spki.slice(1) })).outcome], ['good', 'convertible', 'refused']);
});
