// A ticket is good once, for one account, for a minute; and it is no session.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { environment } from '@/lib/environment';
import { agentOf } from '@/live-assist/agents/session';
import { ticketForAgent } from '@/live-assist/control';
import { agentSession } from '@/live-assist/schema';
import { AGENT, makeAccount } from '@/live-assist/testing/account';
import { POST } from './route';

after(closeDatabase);

const { login, name } = AGENT;
const redeem = (account: string, ticket: unknown, headers: Record<string, string> = {}) =>
  POST(new Request('http://127.0.0.1/ticket', { method: 'POST', body: JSON.stringify({ ticket }), headers }), { params: Promise.resolve({ account }) });
const codeOf = async (answer: Response) => ((await answer.json()) as { error: { code: string } }).error.code;

test('A ticket signs its agent in, with a partitioned cookie, and only once', async () => {
  const { account } = await makeAccount();
  const ticket = await ticketForAgent(account, login);
  const answer = await redeem(account, ticket);
  assert.deepEqual(await answer.json(), { login, name });
  const cookie = answer.headers.get('set-cookie')!;
  assert.match(cookie, /; SameSite=None; Secure; Partitioned$/);
  assert.deepEqual(await agentOf(cookie.split(';')[0], account), { login, name });
  assert.equal(await codeOf(await redeem(account, ticket)), 'ticket_invalid');
});

test('Of ten who redeem one ticket at once, one is signed in', async () => {
  const { account } = await makeAccount();
  const ticket = await ticketForAgent(account, login);
  const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(account, ticket)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, ...Array<number>(9).fill(401)]);
});

test('A ticket is worth nothing at another account, after a minute, or as a cookie', async () => {
  const [mine, other] = [await makeAccount(), await makeAccount()];
  const ticket = (await ticketForAgent(mine.account, login))!;
  assert.equal(await codeOf(await redeem(other.account, ticket)), 'ticket_invalid');
  assert.equal(await agentOf(`live-assist-agent-${mine.account}-${environment().port}=${ticket}`, mine.account), undefined);
  const db = await database();
  await db.update(agentSession).set({ expiresAt: new Date() }).where(eq(agentSession.account, mine.account));
  assert.equal(await codeOf(await redeem(mine.account, ticket)), 'ticket_invalid');
});

test('There is no ticket for nobody, and none is taken from another site’s page', async () => {
  const { account } = await makeAccount();
  assert.equal(await ticketForAgent(account, 'nobody'), undefined);
  assert.equal(await ticketForAgent('no-such-account', login), undefined);
  const refused = await redeem(account, await ticketForAgent(account, login), { origin: 'https://evil.example' });
  assert.deepEqual([refused.status, await codeOf(refused)], [403, 'other_site']);
  assert.equal(await codeOf(await redeem(account, 7)), 'invalid_body');
});
