import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import type { ChatAccepted } from '@/live-assist/contract/chat-request';
import { findVisitorSession } from '@/live-assist/conversations/visitor-session';
import { makeAccount } from '@/live-assist/testing/account';
import { seeAgent } from '@/live-assist/testing/people';
import { answerJson, goodClaims, makeKey, sign, startVas, type TestVas } from '@/live-assist/testing/vas';
import { DELETE } from '../visitor-session/route';
import { POST } from './route';

let vas: TestVas;
const key = makeKey('key-1');
before(async () => void (vas = await startVas()));
after(async () => (vas.close(), await closeDatabase()));

const context = (account: string) => ({ params: Promise.resolve({ account }) });
const PROOF = { proof: { ssoKey: 'the-code-of-this-test', redirect_uri: 'https://brand.example/back' } };

/** Asks with a code for which the VAS issues these claims; the answer's status, and its body or code. */
async function ask(account: string, body: object, claims: Record<string, unknown> = {}) {
  vas.token = answerJson({ access_token: 'opaque', token_type: 'Bearer', expires_in: 600, id_token: sign({ ...goodClaims(vas), jti: randomUUID(), ...claims }, key) });
  vas.jwks = answerJson({ keys: [key.jwk] });
  const answer = await POST(new Request('http://127.0.0.1/', { method: 'POST', body: JSON.stringify({ ...PROOF, ...body }) }), context(account));
  const said = (await answer.json()) as ChatAccepted & { error?: { code?: string } };
  return { status: answer.status, code: said.error?.code, chat: said };
}

async function beginChat() {
  const { account } = await makeAccount(vas.connector);
  await seeAgent(account);
  const { chat } = await ask(account, {});
  return { account, ...chat };
}

test('A fresh proof of the same visitor renews the conversation that it names, with a bearer of its own', async () => {
  const { account, conversation, token } = await beginChat();
  const { status, chat } = await ask(account, { renews: conversation }, { given_name: 'Renewed' });
  assert.deepEqual([status, chat.conversation, chat.visitorName, chat.token === token], [200, conversation, 'Renewed', false]);
});

const REFUSED: [title: string, claims: Record<string, unknown>, status: number, code: string | undefined][] = [
  ['of another person', { sub: 'customer-2' }, 409, 'another_visitor'],
  ['that has expired', { iat: 1_000, exp: 2_000 }, 401, undefined],
  ['for another client', { aud: 'somebody-else' }, 401, undefined],
  ['of another issuer', { iss: 'https://other.example' }, 401, undefined],
];

for (const [title, claims, status, code] of REFUSED)
  test(`A proof ${title} renews nothing: ${status}`, async () => {
    const { account, conversation } = await beginChat();
    const answer = await ask(account, { renews: conversation }, claims);
    assert.deepEqual([answer.status, answer.code], [status, code]);
  });

test('A page that declines is told as every refusal is', async () => {
  const { account, conversation } = await beginChat();
  assert.equal((await ask(account, { proof: null, failure: { code: 'method_declined', message: 'login_required' }, renews: conversation })).status, 401);
});

test('A conversation that is none, or another account’s, is a 404; an id that is none, a 400; the VAS is not asked', async () => {
  const { account } = await beginChat();
  const other = await beginChat();
  const before = vas.requests.length;
  for (const [renews, status] of [[randomUUID(), 404], [other.conversation, 404], ['x', 400], [null, 400]] as const) assert.equal((await ask(account, { renews })).status, status);
  assert.equal(vas.requests.length, before);
});

test('A bearer that is given back is dead; again, or a wrong one, is answered alike', async () => {
  const { account, token } = await beginChat();
  const giveBack = async (bearer: string | null, headers = {}) =>
    (await DELETE(new Request('http://127.0.0.1/', { method: 'DELETE', headers: { ...(bearer !== null && { authorization: `Bearer ${bearer}` }), ...headers } }), context(account))).status;
  assert(await findVisitorSession(account, token));
  assert.equal(await giveBack(token, { origin: 'https://evil.example' }), 403);
  assert(await findVisitorSession(account, token));
  assert.deepEqual([await giveBack(token), await giveBack(token), await giveBack('wrong')], [204, 204, 204]);
  assert.equal(await findVisitorSession(account, token), undefined);
  assert.deepEqual([await giveBack(null), await giveBack('§')].map(Number), [401, 401]);
});
