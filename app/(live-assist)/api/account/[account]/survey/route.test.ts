import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { onSignal } from '@/lib/signals';
import { SURVEY_LIMITS, type Survey } from '@/live-assist/contract/survey';
import { makeAccount } from '@/live-assist/testing/account';
import { agentCookie } from '@/live-assist/testing/agent';
import { GET, POST } from './route';

after(closeDatabase);

const context = (account: string) => ({ params: Promise.resolve({ account }) });
const send = async (account: string, body: unknown, headers: Record<string, string> = {}) =>
  POST(new Request('http://127.0.0.1/', { method: 'POST', body: JSON.stringify(body), headers }), context(account));
const list = async (account: string, cookie = '') => GET(new Request('http://127.0.0.1/', { headers: { cookie } }), context(account));
const answers = (changes: object = {}) => ({ id: randomUUID() as string, cause: 'not_verified', name: 'Zoë', contact: 'zoe@example.com', message: 'Call me', ...changes });

test('A survey is stored once however often it is sent, announced, and read by agents, newest first', async () => {
  const { account } = await makeAccount();
  const announced: string[] = [];
  const stop = onSignal('survey', (ids) => announced.push(ids.account));
  const [first, second] = [answers({ name: '  Zoë ' }), answers({ message: '<script>alert(1)</script>\0', cause: 'no_agent' })];
  const both = await Promise.all([send(account, first), send(account, first)]);
  assert.deepEqual(both.map(({ status }) => status), [201, 201]);
  await send(account, second);
  const surveys = (await (await list(account, await agentCookie(account))).json()) as Survey[];
  assert.deepEqual(surveys.map(({ id, name, cause, message }) => ({ id, name, cause, message })), [
    { id: second.id, name: 'Zoë', cause: 'no_agent', message: '<script>alert(1)</script>\ufffd' },
    { id: first.id, name: 'Zoë', cause: 'not_verified', message: 'Call me' },
  ]);
  stop();
  assert.deepEqual(announced, [account, account]);
});

test('Surveys are for agents of that account', async () => {
  const [mine, other] = [await makeAccount(), await makeAccount()];
  await send(mine.account, answers());
  assert.equal((await list(mine.account)).status, 401);
  assert.deepEqual(await (await list(other.account, await agentCookie(other.account))).json(), []);
});

test('A flood is turned away before it washes anything away', async () => {
  const { account } = await makeAccount();
  for (let sent = 0; sent < 60; sent += 1) assert.equal((await send(account, answers())).status, 201);
  assert.equal((await send(account, answers())).status, 429);
});

const REFUSED: [title: string, changes: object, field: string][] = [
  ['no name', { name: undefined }, 'name'],
  ['blanks for a name', { name: '   ' }, 'name'],
  ['a name that is a list', { name: ['Zoë'] }, 'name'],
  ['a name too long', { name: 'x'.repeat(SURVEY_LIMITS.name + 1) }, 'name'],
  ['no contact', { contact: '' }, 'contact'],
  ['a contact too long', { contact: 'x'.repeat(SURVEY_LIMITS.contact + 1) }, 'contact'],
  ['no message', { message: '' }, 'message'],
  ['a message too long', { message: 'x'.repeat(SURVEY_LIMITS.message + 1) }, 'message'],
  ['an id that is no UUID', { id: '1' }, 'id'],
  ['an unknown cause', { cause: 'bored' }, 'cause'],
];

for (const [title, changes, field] of REFUSED)
  test(`A survey with ${title} is refused, and the field is named`, async () => {
    const { account } = await makeAccount();
    const answer = await send(account, answers(changes));
    const { error } = (await answer.json()) as { error: { code: string; details: string[] } };
    assert.deepEqual([answer.status, error.code, error.details.length], [400, 'invalid_body', 1]);
    assert.ok(error.details[0]!.startsWith(`${field}: `), error.details[0]);
  });

test("Another site's page cannot send a survey", async () => {
  const { account } = await makeAccount();
  assert.equal((await send(account, answers(), { origin: 'https://evil.example' })).status, 403);
});
