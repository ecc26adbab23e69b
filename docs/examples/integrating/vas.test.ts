// The provider of docs/integrating.md, on a server of its own: what it issues opens a chat, by the service's own list of checks.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { ClientMetadata, Provider } from 'oidc-provider';
import { Browser, target } from '@/idp/testing/browser';
import { answerOf } from '@/idp/testing/vas';
import { closeDatabase } from '@/lib/database';
import type { Connector } from '@/live-assist/account';
import { publicEncryptionKeys } from '@/live-assist/connectors/encryption-keys';
import { makeAccount } from '@/live-assist/testing/account';
import { gather } from '@/live-assist/verification/check';
import { checksFor } from '@/live-assist/verification/checks';
import { verify } from '@/live-assist/verification/verify';
import { liveAssist, liveAssistEncrypted, liveAssistImplicit, site } from './clients';
import { createVas } from './vas';

const ADA = { contactId: 'e7a3c0de-1111-4222-8333-444455556666', firstName: 'Ada', lastName: 'Whitfield', email: 'ada@bank.example', status: 'gold', balance: 1250.5, currency: 'GBP' };
const CALLBACK = 'https://www.bank.example/chat-callback';
const SECRET = 'a-secret-of-the-example';

let signingKey: JWK;
before(async () => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  signingKey = { ...(await exportJWK(privateKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
});
after(closeDatabase);

/** Serves the provider while `work` runs. */
async function serve<T>(clients: ClientMetadata[], work: (issuer: string) => Promise<T>): Promise<T> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: Provider = createVas({ issuer, clients, signingKeys: [signingKey], findCustomer: async (id) => (id === ADA.contactId ? ADA : undefined) });
  server.on('request', provider.callback());
  try {
    return await work(issuer);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Signs Ada in by oidc-provider's own form, then asks silently, as the page does. */
async function askSilently(issuer: string, request: Record<string, string>): Promise<Record<string, string>> {
  const browser = new Browser(issuer);
  const ask = (more: object) => browser.get(`${issuer}/auth?${new URLSearchParams({ ...request, ...more })}`);
  const form = target(await ask({ nonce: randomBytes(8).toString('hex') }));
  await browser.get(target(await browser.post(form, { prompt: 'login', login: ADA.contactId, password: 'any' })));
  return answerOf(await ask({ prompt: 'none', response_mode: 'fragment', nonce: randomBytes(8).toString('hex'), state: 's' }));
}

interface Case {
  flow: string;
  client: (account: string) => Promise<ClientMetadata>;
  connector: Partial<Connector>;
  protection: string;
}

/** The test has no key set at a public address: the keys themselves are registered. */
async function encryptedFor(account: string): Promise<ClientMetadata> {
  const { jwks_uri: _, ...client } = liveAssistEncrypted;
  return { ...client, jwks: await publicEncryptionKeys(account) };
}

const CASES: Case[] = [
  { flow: 'Web Code Flow with PKCE', client: async () => liveAssist(SECRET), connector: { type: 'code', pkce: true, clientSecret: SECRET }, protection: 'signed' },
  { flow: 'Web Implicit Flow', client: async () => liveAssistImplicit, connector: { type: 'implicit' }, protection: 'signed' },
  { flow: 'Web Implicit Flow, encrypted', client: encryptedFor, connector: { type: 'implicit', requireEncryption: true }, protection: 'encrypted' },
];

for (const { flow, client: clientFor, connector: changes, protection } of CASES)
  test(`${flow}: what the example’s provider answers a silent request with is verified`, async () => {
    const { account } = await makeAccount();
    const client = await clientFor(account);
    await serve([site('the-site-s-secret'), client], async (issuer) => {
      const codeVerifier = randomBytes(32).toString('base64url');
      const challenge = { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'), code_challenge_method: 'S256' };
      const isCode = changes.type === 'code';
      const request = { client_id: 'live-assist', redirect_uri: CALLBACK, response_type: isCode ? 'code' : 'id_token', scope: client.scope!, ...(isCode && challenge) };
      const { code, id_token: idToken, error } = await askSilently(issuer, request);
      assert.equal(error, undefined);
      const connector = { ...EMPTY, jwtIssuer: issuer, tokenEndpoint: `${issuer}/token`, certificate: { type: 'jwks' as const, endpoint: `${issuer}/jwks` }, ...changes };
      const proof = isCode ? { ssoKey: code!, redirect_uri: CALLBACK } : { ssoKey: idToken! };
      const { visitor, reason } = await verify(checksFor(connector), gather({ account, connector, offer: { proof }, ...(isCode && { codeVerifier }) }));
      assert.equal(reason, null);
      assert.deepEqual([visitor?.displayName, visitor?.subject, visitor?.protection], ['Ada Whitfield', ADA.contactId, protection]);
      assert.ok(visitor?.attributes.some(({ value }) => value === 'gold'), JSON.stringify(visitor?.attributes));
    });
  });

const EMPTY: Connector = {
  type: 'code', pkce: false, displayName: '', jwtIssuer: '', authenticationEndpoint: '', tokenEndpoint: '', clientId: 'live-assist', clientSecret: '',
  certificate: { type: 'jwks', endpoint: '' }, requireEncryption: false, defaultRedirectUri: '', jsMethodName: 'lpGetAuthenticationToken', jsContext: '',
};
