import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { conversation, visitorSession } from '../schema';
import { makeTestAccount } from '../testing/account';
import { makeVisitor, seeAgent } from '../testing/people';
import { openConversation, resumeConversation } from './open';
import { hashToken } from './visitor-session';

after(closeDatabase);

test('nobody chats where no agent is there', async () => {
  const account = await makeTestAccount();
  assert.equal(await openConversation(account, makeVisitor(), []), 'no_agent');
  await seeAgent(account, false);
  assert.equal(await openConversation(account, makeVisitor(), []), 'no_agent');
});

test('a visitor gets a conversation, and a bearer of which the database knows the hash only', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  const visitor = makeVisitor();
  const opened = await openConversation(account, visitor, [{ type: 'cart', total: 3 }]);
  assert(opened !== 'no_agent');
  assert.equal(opened.created, true);
  assert.match(opened.token, /^[\w-]{43}$/);
  const db = await database();
  const [session] = await db.select().from(visitorSession).where(eq(visitorSession.tokenHash, hashToken(opened.token)));
  assert.equal(session?.conversation, opened.id);
  assert.equal(session.expiresAt.toISOString(), visitor.verifiedUntil);
});

test('a visitor who comes back resumes, although the agents have gone', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  const first = await openConversation(account, makeVisitor('ada'), []);
  await seeAgent(account, false);
  const again = await openConversation(account, { ...makeVisitor('ada'), displayName: 'Ada King' }, [{ type: 'cart' }]);
  assert(first !== 'no_agent' && again !== 'no_agent');
  assert.deepEqual([again.id, again.created], [first.id, false]);
  assert.notEqual(again.token, first.token);
  const db = await database();
  const [row] = await db.select().from(conversation).where(eq(conversation.id, first.id));
  assert.deepEqual([row?.visitor.displayName, row?.pageAttributes], ['Ada King', [{ type: 'cart' }]]);
});

test('a window that comes back by itself resumes, and begins nothing', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  assert.equal(await resumeConversation(account, makeVisitor('ada'), []), 'nothing_to_resume');
  const opened = await openConversation(account, makeVisitor('ada'), []);
  const resumed = await resumeConversation(account, makeVisitor('ada'), []);
  assert(opened !== 'no_agent' && resumed !== 'nothing_to_resume');
  assert.equal(resumed.id, opened.id);
});

test('requests that race end in one conversation', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  const opened = await Promise.all(Array.from({ length: 8 }, () => openConversation(account, makeVisitor('ada'), [])));
  const ids = opened.map((one) => (one === 'no_agent' ? one : one.id));
  assert.equal(new Set(ids).size, 1);
  assert.equal(opened.filter((one) => one !== 'no_agent' && one.created).length, 1);
});

test('the same subject at another account or issuer is another visitor', async () => {
  const [one, two] = [await makeTestAccount(), await makeTestAccount()];
  await Promise.all([seeAgent(one), seeAgent(two)]);
  const opened = [
    await openConversation(one, makeVisitor('ada'), []),
    await openConversation(two, makeVisitor('ada'), []),
    await openConversation(one, { ...makeVisitor('ada'), issuer: 'https://other.example' }, []),
  ];
  assert.equal(new Set(opened.map((result) => (result === 'no_agent' ? result : result.id))).size, 3);
});

test('what the database cannot keep is marked as such, not answered with an error', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  const opened = await openConversation(account, { ...makeVisitor(), displayName: 'A\0da \ud800' }, [{ type: 'cart', 'k\0ey': ['\udc00', { deep: '\0' }] }]);
  assert(opened !== 'no_agent');
  const db = await database();
  const [row] = await db.select().from(conversation).where(eq(conversation.id, opened.id));
  assert.equal(row?.visitor.displayName, 'A\ufffdda \ufffd');
  assert.deepEqual(row.pageAttributes, [{ type: 'cart', 'k\ufffdey': ['\ufffd', { deep: '\ufffd' }] }]);
});
