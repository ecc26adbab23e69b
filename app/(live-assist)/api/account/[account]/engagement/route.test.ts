import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { findAccount } from '@/live-assist/account-store';
import { makeAccount } from '@/live-assist/testing/account';
import { agentCookie } from '@/live-assist/testing/agent';
import { GET, PUT } from './route';

after(closeDatabase);

const GOOD = { invitation: ' Ask us ', greeting: 'Grüß Gott', colour: '#123abc', onColour: '#ffffff' };

test('The operator changes what the invitation says, and nothing else of the engagement', async () => {
  const { account } = await makeAccount();
  const context = { params: Promise.resolve({ account }) };
  const cookie = await agentCookie(account);
  const put = (body: unknown, headers: Record<string, string> = { cookie }) => PUT(new Request('http://127.0.0.1/', { method: 'PUT', body: JSON.stringify(body), headers }), context);
  assert.deepEqual(await (await put(GOOD)).json(), { ...GOOD, invitation: 'Ask us' });
  assert.equal((await findAccount(account))!.engagement.locale, 'en-GB');
  assert.deepEqual(await (await GET(new Request('http://127.0.0.1/', { headers: { cookie } }), context)).json(), { ...GOOD, invitation: 'Ask us' });
  assert.deepEqual([(await put(GOOD, {})).status, (await put(GOOD, { cookie, origin: 'http://localhost:3000' })).status], [401, 403]);
  for (const wrong of [{ ...GOOD, invitation: ' ' }, { ...GOOD, colour: 'red' }, { ...GOOD, greeting: 'x'.repeat(301) }, { ...GOOD, invitation: 'a\nb' }, { ...GOOD, more: 1 }, null, 7]) assert.equal((await put(wrong)).status, 400);
});
