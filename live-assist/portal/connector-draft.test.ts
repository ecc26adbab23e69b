import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftField, draftOf, formOf } from './connector-draft';
import { fieldLabel } from './field-help';

const VIEW = {
  type: 'code' as const,
  pkce: true,
  displayName: 'Sign-in',
  jwtIssuer: 'https://login.example.com',
  authenticationEndpoint: '',
  tokenEndpoint: 'https://login.example.com/token',
  clientId: 'live-assist',
  certificate: { type: 'jwks' as const, endpoint: 'https://login.example.com/jwks' },
  requireEncryption: false,
  defaultRedirectUri: 'https://www.example.com/back',
  jsMethodName: 'lpGetAuthenticationToken',
  jsContext: '',
  clientSecretSet: true,
};

test('What was read is what is sent, without a secret that nobody typed', () => {
  const { clientSecretSet: _, ...expected } = VIEW;
  assert.deepEqual(formOf(draftOf(VIEW)), expected);
});

test('Spaces around values go; PKCE goes with the code flow; the chosen certificate is sent alone', () => {
  const draft = { ...draftOf(VIEW), type: 'implicit' as const, jwtIssuer: ' https://login.example.com\n', clientSecret: ' s ', certificateType: 'publicKey' as const, spki: 'MII ' };
  const { pkce, jwtIssuer, clientSecret, certificate } = formOf(draft);
  assert.deepEqual([pkce, jwtIssuer, clientSecret, certificate], [false, 'https://login.example.com', 's', { type: 'publicKey', spki: 'MII' }]);
});

test('Faults find their field', () => assert.deepEqual(['jwtIssuer', 'certificate.endpoint', 'certificate.spki', 'certificate.type'].map(draftField), ['jwtIssuer', 'endpoint', 'spki', 'certificateType']));

test('A field is called by its label, not by its name in the API', () => assert.deepEqual(['certificate.endpoint', 'jwtIssuer', 'no.such'].map(fieldLabel), ['JWKS Endpoint', 'JWT Issuer', 'no.such']));
