// The exception for the implicit flow on this machine, and that it is none anywhere else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Provider } from 'oidc-provider';
import { registrationFor } from './flows';
import { allowImplicitOnLoopback } from './loopback';

/** Registers a client of the implicit flow at a provider with the exception. */
function register(...redirect_uris: string[]) {
  const clients = [{ client_id: 'live-assist', redirect_uris, ...registrationFor({ type: 'implicit' }) }];
  const provider = new Provider('http://localhost:3000', { clients, responseTypes: ['id_token'], clientAuthMethods: ['none'] });
  allowImplicitOnLoopback(provider);
  return provider.Client.find('live-assist');
}

const ADDRESSES: [address: string, allowed: boolean][] = [
  ['http://localhost:3000/bank/chat-callback', true],
  ['http://127.0.0.1:3000/bank/chat-callback', true],
  ['http://[::1]:3000/bank/chat-callback', true],
  ['https://localhost/bank/chat-callback', true],
  ['https://bank.example/chat-callback', true],
  ['http://bank.example/chat-callback', false],
  ['http://localhost.bank.example/chat-callback', false],
  ['http://192.168.0.10/chat-callback', false],
];
for (const [address, allowed] of ADDRESSES)
  test(`Implicit flow with ${address} is ${allowed ? 'registered' : 'refused'}`, async () => {
    if (allowed) assert.ok(await register(address));
    else await assert.rejects(register(address), { error: 'invalid_redirect_uri' });
  });

test('One address off loopback is enough to be refused', async () => {
  await assert.rejects(register('http://localhost:3000/chat-callback', 'http://bank.example/chat-callback'), { error: 'invalid_redirect_uri' });
});
