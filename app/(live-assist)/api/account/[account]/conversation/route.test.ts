import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import type { ChatAccepted } from '@/live-assist/contract/chat-request';
import type { Attempt, Refusal } from '@/live-assist/contract/refusal';
import { findVisitorSession } from '@/live-assist/conversations/visitor-session';
import { makeAccount } from '@/live-assist/testing/account';
import { agentCookie } from '@/live-assist/testing/agent';
import { seeAgent } from '@/live-assist/testing/people';
import { answerJson, goodClaims, makeKey, sign, startVas, type TestVas } from '@/live-assist/testing/vas';
import { GET as getAttempts } from '../attempts/route';
import { GET as getRefusals } from '../refusals/route';
import { POST } from './route';

let vas: TestVas;
const key = makeKey('key-1');
before(async () => void (vas = await startVas()));
after(async () => (vas.close(), await closeDatabase()));

const context = (account: string) => ({ params: Promise.resolve({ account }) });
const ask = async (account: string, body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  POST(new Request(`http://127.0.0.1/api/account/${account}/conversation`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers, signal }), context(account));
const refusalsOf = async (account: string, cookie = '') => getRefusals(new Request('http://127.0.0.1/', { headers: { cookie } }), context(account));
const PROOF = { proof: { ssoKey: 'the-code-of-this-test', redirect_uri: 'https://brand.example/back?a=b&c' } };

function issue(claims: Record<string, unknown> = {}): void {
  vas.token = (...exchange) => answerJson({ access_token: 'opaque', token_type: 'Bearer', expires_in: 600, id_token: sign({ ...goodClaims(vas), ...claims }, key) })(...exchange);
  vas.jwks = answerJson({ keys: [key.jwk] });
}

test('A visitor with a good proof gets a conversation; the same visitor again gets the same one', async () => {
  const { account } = await makeAccount(vas.connector);
  await seeAgent(account);
  issue({ given_name: 'Zoë', family_name: 'Ångström' });
  const first = await ask(account, PROOF);
  const chat = (await first.json()) as ChatAccepted;
  assert.deepEqual([first.status, chat.visitorName, first.headers.get('cache-control')], [201, 'Zoë Ångström', 'no-store']);
  assert.match(chat.token, /^[\w-]{43}$/);
  const second = await ask(account, PROOF);
  const again = (await second.json()) as ChatAccepted;
  assert.deepEqual([second.status, again.conversation, again.token === chat.token], [200, chat.conversation, false]);
});

test('A page that went while its visitor was verified leaves no bearer behind', async () => {
  const { account } = await makeAccount(vas.connector);
  await seeAgent(account);
  const page = new AbortController();
  issue();
  const { token } = vas;
  vas.token = (...exchange) => (page.abort(), token(...exchange));
  const left = (await (await ask(account, PROOF, {}, page.signal)).json()) as ChatAccepted;
  issue();
  const held = (await (await ask(account, PROOF)).json()) as ChatAccepted;
  const found = [left, held].map((chat) => findVisitorSession(account, chat.token));
  assert.deepEqual((await Promise.all(found)).map((session) => session?.conversation), [undefined, held.conversation]);
});

test('The code is redeemed once, with the redirect_uri that the page named', async () => {
  const { account } = await makeAccount(vas.connector);
  await seeAgent(account);
  issue();
  const before = vas.requests.length;
  await ask(account, PROOF);
  const [{ headers, body }, ...more] = vas.requests.slice(before) as [TestVas['requests'][0]];
  assert.equal(more.length, 0);
  assert.equal(headers['content-type'], 'application/x-www-form-urlencoded;charset=UTF-8');
  assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), { grant_type: 'authorization_code', code: PROOF.proof.ssoKey, redirect_uri: PROOF.proof.redirect_uri });
});

test('Without a redirect_uri of the page, the default of the connector is sent', async () => {
  const { account } = await makeAccount({ ...vas.connector, defaultRedirectUri: 'https://default.example/' });
  await ask(account, { proof: { ssoKey: 'c' } });
  assert.equal(new URLSearchParams(vas.requests.at(-1)!.body).get('redirect_uri'), 'https://default.example/');
});

test('No agent available: 409, no conversation, and no refusal', async () => {
  const { account } = await makeAccount(vas.connector);
  issue();
  const answer = await ask(account, PROOF);
  assert.deepEqual([answer.status, ((await answer.json()) as { error: { code: string } }).error.code], [409, 'no_agent_available']);
  assert.deepEqual(await (await refusalsOf(account, await agentCookie(account))).json(), []);
});

test('Every cause gets the same opaque answer, and its own reason that only an agent reads', async () => {
  const { account } = await makeAccount(vas.connector);
  const cookie = await agentCookie(account);
  issue({ aud: 'somebody-else' });
  const answers = [await ask(account, PROOF), await ask(account, { proof: null, failure: { code: 'method_declined', message: 'not signed in' } })];
  vas.token = answerJson({ error: 'invalid_grant' }, 400);
  answers.push(await ask(account, PROOF));
  for (const answer of answers) {
    const { error } = (await answer.json()) as { error: { time: string } };
    assert.deepEqual([answer.status, answer.headers.get('cache-control'), Object.keys(error)], [401, 'no-store', ['time', 'message', 'internalCode']]);
    assert.deepEqual({ ...error, time: '' }, { time: '', message: 'Failed to validate user with customer authentication service', internalCode: 10 });
    assert.ok(Math.abs(Date.parse(error.time) - Date.now()) < 60_000);
  }
  assert.equal((await refusalsOf(account)).status, 401);
  const refusals = (await (await refusalsOf(account, cookie)).json()) as Refusal[];
  assert.deepEqual(refusals.map(({ reason }) => reason.code), ['code_rejected', 'method_declined', 'aud_wrong']);
  assert.deepEqual(refusals[0]!.steps.slice(0, 7).map(({ outcome }) => outcome), ['passed', 'passed', 'passed', 'passed', 'passed', 'failed', 'not reached']);
});

const MALFORMED: [title: string, body: unknown, headers: Record<string, string>, status: number][] = [
  ['no body', undefined, {}, 400],
  ['neither proof nor failure', { proof: null }, {}, 400],
  ['an empty code', { proof: { ssoKey: '' } }, {}, 400],
  ['a code that is a number', { proof: { ssoKey: 1 } }, {}, 400],
  ['an endless code', { proof: { ssoKey: 'x'.repeat(50_000) } }, {}, 400],
  ['an unknown failure', { proof: null, failure: { code: 'x', message: '' } }, {}, 400],
  ['a field that does not exist', { ...PROOF, extra: 1 }, {}, 400],
  ['attributes that are no list', { ...PROOF, pageAttributes: { type: 'cart' } }, {}, 400],
  ['a body beyond 64 KiB', { ...PROOF, pageAttributes: [{ type: 'x'.repeat(70_000) }] }, {}, 413],
  ["another site's page", PROOF, { origin: 'http://localhost:3000' }, 403],
];

for (const [title, body, headers, status] of MALFORMED)
  test(`A chat request with ${title} is answered ${status}, and the VAS is not asked`, async () => {
    const { account } = await makeAccount(vas.connector);
    const before = vas.requests.length;
    assert.deepEqual([(await ask(account, body, headers)).status, vas.requests.length - before], [status, 0]);
  });

test('An unknown account is a 404', async () => {
  assert.equal((await ask('nobody', PROOF)).status, 404);
});

test('What the page pushed may hold anything that JSON can', async () => {
  const { account } = await makeAccount(vas.connector);
  await seeAgent(account);
  issue();
  const pageAttributes = [{ type: 'ctmrinfo', info: { 'a\0': 'b\0c', half: '\ud800', __proto__: 1 } }];
  assert.equal((await ask(account, { ...PROOF, pageAttributes })).status, 201);
});

test('Each request leaves an attempt: its flow, its purpose, every step, and the token without what lets anybody in', async () => {
  const { account } = await makeAccount(vas.connector);
  await seeAgent(account);
  issue({ given_name: 'Zoë' });
  const { conversation } = (await (await ask(account, PROOF)).json()) as ChatAccepted;
  await ask(account, { ...PROOF, resume: true });
  await ask(account, { proof: null, failure: { code: 'method_declined', message: 'not signed in' } });
  const answer = await getAttempts(new Request('http://127.0.0.1/', { headers: { cookie: await agentCookie(account) } }), context(account));
  const [declined, resumed, opened] = (await answer.json()) as Attempt[];
  assert.deepEqual([declined!.reason?.documentation, declined!.token, declined!.conversation], ['/portal/reasons#method_declined', null, null]);
  assert.deepEqual([resumed!.purpose, opened!.purpose, opened!.flow, opened!.reason, resumed!.conversation, opened!.conversation], ['resume', 'chat', 'code', null, conversation, conversation]);
  assert.ok(opened!.steps.every(({ outcome }) => outcome === 'passed'));
  assert.deepEqual([opened!.token?.jwsHeader?.alg, opened!.token?.claims?.aud, opened!.token?.claims?.given_name], ['RS256', 'live-assist', 'a text of 3 characters']);
  assert.ok(JSON.stringify(opened).length < 16_384);
});

test('An oversized token is refused with a reason, and not as a body that nobody understands', async () => {
  const { account } = await makeAccount({ ...vas.connector, type: 'implicit' });
  const answer = await ask(account, { proof: { ssoKey: `${sign(goodClaims(vas), key)}${'A'.repeat(40_000)}` } });
  const [refusal] = (await (await refusalsOf(account, await agentCookie(account))).json()) as Refusal[];
  assert.deepEqual([answer.status, refusal!.reason.code], [401, 'token_too_large']);
});

test('What the page pushed is never a reason to refuse its visitor', async () => {
  const { account } = await makeAccount(vas.connector);
  await seeAgent(account);
  issue();
  const deep = `{"proof":{"ssoKey":"c"},"pageAttributes":[{"info":{}},7,null,{"type":"cart","deep":${'['.repeat(20_000)}${']'.repeat(20_000)}}]}`;
  assert.equal((await ask(account, deep)).status, 201);
});
