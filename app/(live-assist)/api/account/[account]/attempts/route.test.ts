import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { recordAttempt } from '@/live-assist/attempts/attempt-store';
import type { Attempt } from '@/live-assist/contract/refusal';
import { makeAccount } from '@/live-assist/testing/account';
import { agentCookie } from '@/live-assist/testing/agent';
import { GET as getOne } from './[attempt]/route';
import { GET } from './route';

after(closeDatabase);

test('The list is for the signed-in operator, and asked for as it should be', async () => {
  const [{ account }, other] = [await makeAccount(), await makeAccount()];
  for (let count = 0; count < 3; count++) await recordAttempt(account, { flow: 'code', purpose: 'chat', steps: [], reason: null, token: null, conversation: null });
  const cookie = await agentCookie(account);
  const ask = (query: string, headers: Record<string, string> = { cookie }) => GET(new Request(`http://127.0.0.1/${query}`, { headers }), { params: Promise.resolve({ account }) });
  const queries = ['', '?limit=2', '?limit=0', '?limit=x', '?before=%00', '?after=x'];
  assert.deepEqual(await Promise.all(queries.map(async (query) => (await ask(query)).status)), [200, 200, 400, 400, 400, 400]);
  assert.deepEqual([(await ask('', {})).status, (await ask('', { cookie: await agentCookie(other.account) })).status], [401, 401]);
  const [newest, ...more] = (await (await ask('?limit=2')).json()) as Attempt[];
  assert.equal(more.length, 1);
  const see = (attempt: string, headers: Record<string, string>) => getOne(new Request('http://127.0.0.1/', { headers }), { params: Promise.resolve({ account, attempt }) });
  assert.deepEqual(await (await see(newest!.id, { cookie })).json(), newest);
  assert.deepEqual([(await see(newest!.id, {})).status, (await see('no-such', { cookie })).status], [401, 404]);
});
