// "Test this connector" with values that were typed and not saved.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Connector } from '../../account';
import { connectorAt, told } from '../../testing/findings';
import { answerJson, makeKey, startVas, type TestVas } from '../../testing/vas';
import { testConnector } from './test-connector';

let vas: TestVas;
before(async () => {
  vas = await startVas();
  vas.token = (request, response) => (request.url?.endsWith('/.well-known/openid-configuration') ? answerJson({}, 404) : answerJson({ error: 'invalid_grant' }, 400))(request, response);
  vas.jwks = answerJson({ keys: [makeKey('key-1').jwk] });
});
after(() => vas.close());

const connectorOf = (changes: Partial<Connector> = {}) => connectorAt(vas, changes);

const UNTESTABLE: [title: string, typed: object, check: string, code: string][] = [
  ['half a token endpoint', { tokenEndpoint: 'https://' }, 'Token Endpoint: connection', 'address_unreadable'],
  ['an IPv6 address without its end', { tokenEndpoint: 'http://[::1' }, 'Token Endpoint: connection', 'address_unreadable'],
  ['a certificate that is a word', { certificate: 'jwks' }, 'JWKS Endpoint: connection', 'address_unreadable'],
  ['an address that is an object', { certificate: { type: 'jwks', endpoint: { toString: 1 } } }, 'JWKS Endpoint: connection', 'address_unreadable'],
  ['a key that is an object', { certificate: { type: 'publicKey', spki: { toString: 1 } } }, 'JWT Public Key', 'key_missing'],
];
for (const [title, typed, check, code] of UNTESTABLE)
  test(`Typed and not saved: ${title} → ${check} failed ${code}`, async () => {
    const findings = await testConnector(connectorOf(), { ...connectorOf(), ...typed });
    assert.deepEqual(told(findings, check), ['failed', code]);
    assert.ok(findings.some((one) => one.check.startsWith('Field ') && one.outcome === 'failed'));
  });

test('Typed values are tested before they are saved, the wrong ones by name', async () => {
  const { clientSecret: _, ...form } = connectorOf();
  const findings = await testConnector(connectorOf({ jwtIssuer: 'https://saved.example' }), { ...form, displayName: '' });
  assert.deepEqual([told(findings, 'Field displayName'), told(findings, 'Client ID and Client Secret')], [['failed', 'missing'], ['ok', null]]);
  for (const odd of [{}, { certificate: 7, type: [] }, { certificate: { type: 'publicKey', spki: null } }]) assert.ok((await testConnector(connectorOf(), odd)).length > 3);
});

const SAVED: [title: string, saved: Partial<Connector>][] = [
  ['another host', {}],
  ['none, which any host would then follow', { type: 'implicit', tokenEndpoint: '' }],
];
for (const [title, saved] of SAVED)
  test(`The saved secret is not sent to a typed host where it was entered for ${title}`, async () => {
    const elsewhere = await startVas();
    elsewhere.token = answerJson({ error: 'invalid_grant' }, 400);
    const { clientSecret, ...form } = connectorOf({ tokenEndpoint: elsewhere.connector.tokenEndpoint });
    const findings = await testConnector(connectorOf(saved), form);
    const sent = elsewhere.requests.map(({ headers }) => Buffer.from(String(headers.authorization).split(' ')[1]!, 'base64').toString());
    elsewhere.close();
    assert.deepEqual([told(findings, 'Field clientSecret'), told(findings, 'Client ID and Client Secret')], [['failed', 'secret_needed_again'], ['skipped', null]]);
    assert.ok(sent.length === 1 && !sent[0]!.includes(clientSecret));
  });
