// Web Implicit Flow at the VAS: an ID token in the front channel, signed, or encrypted around that; and never one that is less than registered for.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { compactDecrypt, createLocalJWKSet, decodeProtectedHeader, exportJWK, generateKeyPair, jwtVerify, type JSONWebKeySet, type JWK } from 'jose';
import { CLAIMS, SUB } from './testing/ada';
import { answerOf, askForTokens, basic, refusal, signIn, startTestVas, type Fields } from './testing/vas';
import type { ClientFlow } from './control';

const { vas } = await startTestVas();
const browser = vas.browser();
await signIn(vas, browser);

/** Live Assist's own server, as far as the VAS sees it: its key set. */
const publisher = createServer((request, response) => ((asked += 1), publish(request, response))).listen(0, '127.0.0.1');
await once(publisher, 'listening');
const jwksUri = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}/jwks`;
let publish: RequestListener;
let asked = 0;
after(() => {
  publisher.closeAllConnections();
  publisher.close();
});

async function register(flow: ClientFlow): Promise<void> {
  const { setClientFlow } = await import('./control');
  await setClientFlow(vas.brand, 'live-assist', flow);
}

const keys = (...published: unknown[]): RequestListener => (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
const ask = async (more: Fields = {}) => answerOf(await browser.get(vas.request('live-assist', { response_type: 'id_token', prompt: 'none', nonce: 'n-1', ...more })));
const publicKeys = async () => (await (await fetch(`${vas.issuer}/jwks`)).json()) as JSONWebKeySet;

async function makeKey(kid: string): Promise<{ jwk: JWK; privateKey: CryptoKey }> {
  const { publicKey, privateKey } = await generateKeyPair('RSA-OAEP-256', { extractable: true });
  return { jwk: { ...(await exportJWK(publicKey)), kid, use: 'enc', alg: 'RSA-OAEP-256' }, privateKey };
}

async function expectAda(idToken: string): Promise<void> {
  const { payload, protectedHeader } = await jwtVerify(idToken, createLocalJWKSet(await publicKeys()), { issuer: vas.issuer, audience: 'live-assist' });
  const { iss: _iss, aud: _aud, exp, iat, nonce, ...claims } = payload;
  assert.deepEqual([protectedHeader.alg, nonce, exp! - iat!], ['RS256', 'n-1', 900]);
  assert.deepEqual(claims, { sub: SUB, ...CLAIMS });
}

test('Signed: the silent request is answered with an ID token in the fragment that says everything', async () => {
  await register({ type: 'implicit' });
  const answer = await browser.get(vas.request('live-assist', { response_type: 'id_token', prompt: 'none', nonce: 'n-1' }));
  assert.ok(answer.headers.get('location')!.startsWith(`${vas.redirectUri('live-assist')}#`));
  const { id_token: idToken, state, code, access_token: accessToken } = answerOf(answer);
  assert.deepEqual([state, code, accessToken], ['s', undefined, undefined]);
  await expectAda(idToken!);
});

for (const enc of ['A256GCM', 'A128CBC-HS256'] as const)
  test(`Encrypted with ${enc}: signed, then encrypted to the key that Live Assist publishes, and a rotated key is taken up`, async () => {
    for (const kid of ['first', 'second']) {
      const { jwk, privateKey } = await makeKey(kid);
      publish = keys(jwk, { ...jwk, kid: 'of-another-use', use: 'sig', alg: 'RS256' });
      await register({ type: 'implicit', encryption: { jwksUri, enc } });
      const { id_token: idToken } = await ask();
      const { alg, enc: used, cty, kid: named } = decodeProtectedHeader(idToken!);
      assert.deepEqual({ alg, used, cty, named }, { alg: 'RSA-OAEP-256', used: enc, cty: 'JWT', named: kid });
      const { plaintext } = await compactDecrypt(idToken!, privateKey);
      await expectAda(new TextDecoder().decode(plaintext));
    }
  });

test('A rotated key is taken up without any change at the VAS, when the set is no longer fresh', async (context) => {
  const [first, second] = [await makeKey('first'), await makeKey('second')];
  publish = keys(first.jwk);
  await register({ type: 'implicit', encryption: { jwksUri, enc: 'A256GCM' } });
  const kidNow = async () => decodeProtectedHeader((await ask()).id_token!).kid;
  assert.equal(await kidNow(), 'first');
  publish = keys(second.jwk, first.jwk);
  const before = asked;
  assert.equal(await kidNow(), 'first');
  assert.equal(asked, before, 'a fresh set is not asked for again');
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 61_000 });
  assert.equal(await kidNow(), 'second');
});

const USELESS: [title: string, answer: () => RequestListener | Promise<RequestListener>][] = [
  ['is down', () => (request) => void request.socket.destroy()],
  ['answers 503', () => (_, response) => void response.writeHead(503).end()],
  ['answers with a page', () => (_, response) => void response.end('<html>')],
  ['redirects', () => (_, response) => void response.writeHead(302, { location: '/other' }).end()],
  ['is empty', () => keys()],
  ['is no set', () => (_, response) => void response.end('{"keys":7}')],
  ['is endless', () => keys('x'.repeat(100_000))],
  ['has a signing key alone', async () => keys({ ...(await makeKey('k')).jwk, use: 'sig' })],
  ['has a key of another algorithm', async () => keys({ ...(await makeKey('k')).jwk, alg: 'RSA1_5' })],
  ['has a symmetric key', () => keys({ kty: 'oct', k: 'c2VjcmV0', kid: 'k' })],
  ['has a key of 1024 bits', () => keys({ ...generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' }), kid: 'k', use: 'enc' })],
  ['has a key that is none', () => keys({ kty: 'RSA', n: '!', e: 'AQAB', kid: 'k', use: 'enc' })],
];
for (const [title, answer] of USELESS)
  test(`No token is issued, not even a signed one, while the key set ${title}`, async () => {
    publish = await answer();
    await register({ type: 'implicit', encryption: { jwksUri, enc: 'A256GCM' } });
    for (const time of ['first', 'second']) {
      const { error: said, state, id_token: idToken, ...more } = await ask();
      assert.deepEqual([said, state, idToken, more.code], ['invalid_client_metadata', 's', undefined, undefined], time);
    }
  });

test('When the key set is there again, so is the token', async () => {
  publish = (request) => void request.socket.destroy();
  await register({ type: 'implicit', encryption: { jwksUri, enc: 'A256GCM' } });
  assert.equal((await ask()).error, 'invalid_client_metadata');
  publish = keys((await makeKey('k')).jwk);
  assert.ok((await ask()).id_token);
});

test('The address that Live Assist registered is the only one on this machine that is asked', async () => {
  const { fetchKeysOf } = await import('./client-keys');
  publish = keys();
  const guarded: boolean[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (_, init) => (guarded.push((init as { dispatcher?: unknown }).dispatcher !== undefined), new Response('{}'));
  try {
    const fetchKeys = fetchKeysOf([{ client_id: 'live-assist', jwks_uri: jwksUri }]);
    for (const url of [jwksUri, `${jwksUri}/`, `${jwksUri}?a=b`, new URL(jwksUri).origin]) await fetchKeys(url, { dispatcher: {} } as RequestInit);
  } finally {
    globalThis.fetch = real;
  }
  assert.deepEqual(guarded, [false, true, true, true]);
});

const REFUSED: [title: string, flow: ClientFlow, error: string, more: Fields][] = [
  ['an ID token in code flow', { type: 'code', secret: 'chat-secret', pkce: false }, 'unsupported_response_type', { response_type: 'id_token' }],
  ['a code in implicit flow', { type: 'implicit' }, 'invalid_request', { response_type: 'code' }],
  ['an access token in implicit flow', { type: 'implicit' }, 'unsupported_response_type', { response_type: 'id_token token' }],
  ['no nonce in implicit flow', { type: 'implicit' }, 'invalid_request', { nonce: '' }],
  ['the ID token in the query', { type: 'implicit' }, 'invalid_request', { response_mode: 'query' }],
  ['no challenge where PKCE is registered', { type: 'code', secret: 'chat-secret', pkce: true }, 'invalid_request', { response_type: 'code' }],
];
for (const [title, flow, error, more] of REFUSED)
  test(`Refused as ${error}: ${title}`, async () => {
    await register(flow);
    const { error: said, id_token: idToken, code } = await ask(more);
    assert.deepEqual([said, idToken, code], [error, undefined, undefined]);
  });

test('A client of the implicit flow gets nothing at the token endpoint, and back in code flow it does', async () => {
  const redeem = (code: string) => askForTokens(`${vas.issuer}/token`, { grant_type: 'authorization_code', code, redirect_uri: vas.redirectUri('live-assist') }, basic('live-assist', 'a-new-secret'));
  await register({ type: 'implicit' });
  assert.equal(await refusal(await redeem('made-up')), '401 invalid_client');
  await register({ type: 'code', secret: 'a-new-secret', pkce: false });
  assert.equal((await redeem((await ask({ response_type: 'code' })).code!)).status, 200);
});

test('The discovery document offers no more than the registered flows need', async () => {
  const offered = async () => (await (await fetch(`${vas.issuer}/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
  await register({ type: 'code', secret: 'chat-secret', pkce: false });
  const code = await offered();
  assert.deepEqual([code.response_types_supported, code.grant_types_supported, code.id_token_encryption_alg_values_supported], [['code'], ['authorization_code'], undefined]);
  assert.deepEqual(code.token_endpoint_auth_methods_supported, ['client_secret_basic', 'client_secret_post']);
  await register({ type: 'implicit', encryption: { jwksUri, enc: 'A256GCM' } });
  const implicit = await offered();
  assert.deepEqual([implicit.response_types_supported, implicit.id_token_encryption_alg_values_supported], [['code', 'id_token'], ['RSA-OAEP-256']]);
  assert.deepEqual(implicit.id_token_encryption_enc_values_supported, ['A256GCM', 'A128CBC-HS256']);
});

test('A provider that gives a signed token where an encrypted one is registered is not trusted with it', async () => {
  const { Provider } = await import('oidc-provider');
  const { refuseWithoutEncryption } = await import('./encryption');
  const provider = new Provider('http://localhost:3000');
  provider.IdToken.prototype.issue = async () => 'header.payload.signature';
  refuseWithoutEncryption(provider);
  const issueFor = (idTokenEncryptedResponseAlg?: string) => provider.IdToken.prototype.issue.call({ client: { idTokenEncryptedResponseAlg } } as unknown as InstanceType<typeof provider.IdToken>, { use: 'idtoken' });
  assert.equal(await issueFor(), 'header.payload.signature');
  await assert.rejects(issueFor('RSA-OAEP-256'), { error: 'invalid_client_metadata' });
});
