import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import type { VerifiedAttribute } from '@/live-assist/contract/attributes';
import { openConversation } from '@/live-assist/conversations/open';
import { makeAccount, RECORD } from '@/live-assist/testing/account';
import { agentCookie } from '@/live-assist/testing/agent';
import { seeAgent } from '@/live-assist/testing/people';
import type { VisitorDetails } from '@/live-assist/visitors/details';
import { GET } from './route';

after(closeDatabase);

const see = async (account: string, conversation: string, cookie: string) =>
  GET(new Request('http://127.0.0.1/', { headers: { cookie } }), { params: Promise.resolve({ account, conversation }) });

async function open(account: string, subject: string, customerId?: string, pageAttributes = [] as { type: string }[]): Promise<string> {
  await seeAgent(account);
  const attributes: VerifiedAttribute[] = customerId === undefined ? [] : [{ group: 'customer', name: 'customerId', value: customerId }];
  const at = new Date(Date.now() + 60_000).toISOString();
  const opened = await openConversation(account, { issuer: 'https://idp.example', subject, displayName: subject, protection: 'signed', attributes, verifiedAt: at, verifiedUntil: at }, pageAttributes);
  assert(opened !== 'no_agent');
  return opened.id;
}

const CARDS: [title: string, subject: (guid: string) => string, customerId: ((guid: string) => string) | undefined, found: boolean][] = [
  ['by the customerId that the token vouches for', () => 'login-17', (guid) => guid, true],
  ['by the customerId in capitals', () => 'login-17', (guid) => guid.toUpperCase(), true],
  ['by sub where the token has no customerId', (guid) => guid, undefined, true],
  ['not by sub where the token has a customerId of somebody unknown', (guid) => guid, () => randomUUID(), false],
  ['not where the GUID is malformed', () => 'login-17', () => "' or 1=1 --", false],
  ['not where the token names nobody', () => 'login-17', undefined, false],
];

for (const [title, subject, customerId, found] of CARDS)
  test(`The contact's card is found ${title}`, async () => {
    const { account, guid } = await makeAccount();
    const id = await open(account, subject(guid), customerId?.(guid));
    const details = (await (await see(account, id, await agentCookie(account))).json()) as VisitorDetails;
    assert.deepEqual(details.contact, found ? RECORD : null);
  });

test('A customerId that the page pushed opens no card, and is kept apart', async () => {
  const { account, guid } = await makeAccount();
  const forged = [{ type: 'ctmrinfo', info: { customerId: guid } }];
  const id = await open(account, 'login-17', undefined, forged);
  const { contact, visitor, pageAttributes, state } = (await (await see(account, id, await agentCookie(account))).json()) as VisitorDetails;
  assert.deepEqual([contact, visitor.attributes, pageAttributes, state], [null, [], forged, 'waiting']);
});

test("Nobody but an agent of that account sees a conversation, and no other account's agent", async () => {
  const [mine, other] = [await makeAccount(), await makeAccount()];
  const id = await open(mine.account, 'login-17');
  assert.equal((await see(mine.account, id, '')).status, 401);
  assert.equal((await see(mine.account, id, await agentCookie(other.account))).status, 401);
  assert.equal((await see(other.account, id, await agentCookie(other.account))).status, 404);
});

for (const id of ['1', randomUUID(), '%00', "' or 1=1"])
  test(`There is no conversation ${id}`, async () => {
    const { account } = await makeAccount();
    assert.equal((await see(account, id, await agentCookie(account))).status, 404);
  });
