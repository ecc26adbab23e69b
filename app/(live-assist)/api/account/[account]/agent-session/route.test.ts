import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { DELETE, GET, POST } from './route';
import { closeDatabase } from '@/lib/database';
import { environment } from '@/lib/environment';
import { AGENT, makeAccount } from '@/live-assist/testing/account';
import { agentOf } from '@/live-assist/agents/session';

after(closeDatabase);

const { login, password, name } = AGENT;
const ask = (handler: typeof POST, account: string, init: RequestInit = {}) =>
  handler(new Request(`http://127.0.0.1/api/account/${account}/agent-session`, init), { params: Promise.resolve({ account }) });
const signIn = (account: string, body: unknown, headers: Record<string, string> = {}) => ask(POST, account, { method: 'POST', body: JSON.stringify(body), headers });
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')!.split(';')[0]!;
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;

test('An agent signs in, is known by the cookie, signs out, and is not known any more', async () => {
  const { account } = await makeAccount();
  const answer = await signIn(account, { login, password });
  assert.deepEqual(await answer.json(), { login, name });
  const cookie = cookieOf(answer);
  assert.deepEqual(await (await ask(GET, account, { headers: { cookie } })).json(), { login, name });
  assert.deepEqual(await agentOf(`other=1; ${cookie}`, account), { login, name });
  assert.equal((await ask(DELETE, account, { method: 'DELETE', headers: { cookie } })).status, 204);
  assert.equal(await agentOf(cookie, account), undefined);
});

test('The cookie is out of reach of scripts and other sites, and its name carries account and port', async () => {
  const { account } = await makeAccount();
  const header = (await signIn(account, { login, password })).headers.get('set-cookie')!;
  assert.match(header, new RegExp(`^live-assist-agent-${account}-${environment().port}=[\\w-]{43}; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax$`));
});

test('In another site’s page the cookie is partitioned, has a name of its own, and signing out forgets both', async () => {
  const { account } = await makeAccount();
  const answer = await signIn(account, { login, password, embedded: true });
  assert.match(answer.headers.get('set-cookie')!, new RegExp(`^live-assist-agent-${account}-${environment().port}-embedded=[\\w-]{43}; Max-Age=43200; Path=/; HttpOnly; SameSite=None; Secure; Partitioned$`));
  const cookie = cookieOf(answer);
  assert.deepEqual(await agentOf(cookie, account), { login, name });
  const bye = await ask(DELETE, account, { method: 'DELETE', headers: { cookie } });
  assert.equal(bye.headers.getSetCookie().filter((one) => one.includes('Max-Age=0')).length, 2);
  assert.equal(await agentOf(cookie, account), undefined);
});

test("An agent's session is worth nothing at another account", async () => {
  const [mine, other] = [await makeAccount(), await makeAccount()];
  const cookie = cookieOf(await signIn(mine.account, { login, password }));
  const forged = cookie.replace(mine.account, other.account);
  assert.equal(await agentOf(forged, other.account), undefined);
  assert.equal(await codeOf(await ask(GET, other.account, { headers: { cookie: forged } })), 'not_signed_in');
});

test('A guesser is turned away after thirty tries, whether or not the login exists', async () => {
  const { account } = await makeAccount();
  for (const guessed of [login, 'nobody']) {
    const tries = await Promise.all(Array.from({ length: 31 }, () => signIn(account, { login: guessed, password: 'wrong' })));
    assert.deepEqual([tries.filter(({ status }) => status === 401).length, tries.filter(({ status }) => status === 429).length], [30, 1]);
  }
});

const REFUSED: [title: string, body: unknown, headers: Record<string, string>, status: number, code: string][] = [
  ['a wrong password', { login, password: 'wrong' }, {}, 401, 'sign_in_wrong'],
  ['an unknown login', { login: 'nobody', password }, {}, 401, 'sign_in_wrong'],
  ['a login with a NUL', { login: 'a\0b', password }, {}, 401, 'sign_in_wrong'],
  ['a missing password', { login }, {}, 400, 'invalid_body'],
  ['a password that is a number', { login, password: 1 }, {}, 400, 'invalid_body'],
  ["another site's page", { login, password }, { origin: 'https://evil.example' }, 403, 'other_site'],
  ['a sandboxed page', { login, password }, { origin: 'null' }, 403, 'other_site'],
];

for (const [title, body, headers, status, code] of REFUSED)
  test(`Sign-in refuses ${title}`, async () => {
    const { account } = await makeAccount();
    const answer = await signIn(account, body, headers);
    assert.deepEqual([answer.status, await codeOf(answer)], [status, code]);
  });

for (const account of ['no-such-account', 'a\0b', '%00', '../x'])
  test(`There is no account ${JSON.stringify(account)}`, async () => {
    assert.equal(await codeOf(await signIn(account, { login, password })), 'account_unknown');
  });
