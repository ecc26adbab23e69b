import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { conversation } from '../schema';
import { makeTestAccount } from '../testing/account';
import { makeVisitor, seeAgent } from '../testing/people';
import { openChat, runOut } from '../testing/test-chat';
import { entriesAfter } from './entries';
import { markExpired } from './lapse';
import { endByVisitor } from './marks';
import { openConversation, renewConversation, resumeConversation } from './open';
import { readSummaries } from './summaries';
import { dropVisitorSession, endVisitorSession, findVisitorSession } from './visitor-session';

after(closeDatabase);

const kinds = async (id: string) => (await entriesAfter(id, 0, 100)).map(({ kind }) => kind);

/** A chat of `ada` whose proof holds for a minute. */
async function chat() {
  const account = await makeTestAccount();
  return { account, ...(await openChat(account, 'ada', 60)) };
}

test('a proof that runs out is told once, by however many processes, and not before', async () => {
  const { conversation: id } = await chat();
  await markExpired();
  assert.deepEqual(await kinds(id), []);
  await Promise.all(Array.from({ length: 5 }, () => runOut(id)));
  await runOut(id);
  assert.deepEqual(await kinds(id), ['expired']);
  const [summary] = await readSummaries([id]);
  assert.deepEqual([summary!.verified, summary!.lastNumber], [false, 1]);
});

test('a proof that runs out while another window of theirs holds one for longer ends nothing: that one counts', async () => {
  const { account, conversation: id, token } = await chat();
  const brief = { ...makeVisitor('ada'), verifiedUntil: new Date(Date.now() - 1).toISOString() };
  assert.notEqual(await resumeConversation(account, brief, []), 'nothing_to_resume');
  await markExpired();
  assert.deepEqual(await kinds(id), []);
  const [summary] = await readSummaries([id]);
  assert.deepEqual([summary!.verified, summary!.verifiedUntil], [true, (await findVisitorSession(account, token))!.expiresAt.toISOString()]);
  await runOut(id);
  assert.deepEqual(await kinds(id), ['expired']);
});

test('a page that goes gives its bearer back and tells nobody; a sign-out on the next page is told then', async () => {
  const { account, conversation: id, token } = await chat();
  const next = await resumeConversation(account, makeVisitor('ada'), []);
  assert(next !== 'nothing_to_resume');
  await dropVisitorSession(token);
  assert.deepEqual([await findVisitorSession(account, token), await kinds(id)], [undefined, []]);
  await endVisitorSession(account, next.token);
  assert.deepEqual(await kinds(id), ['left']);
});

test('a chat that has ended says nothing more', async () => {
  const { account, conversation: id } = await chat();
  await endByVisitor({ account, conversation: id });
  await runOut(id);
  assert.deepEqual(await kinds(id), ['ended']);
});

test('a fresh proof after the lapse is told, and each lapse anew', async () => {
  const { account, conversation: id } = await chat();
  for (const round of [1, 2]) {
    await runOut(id);
    assert.notEqual(await renewConversation(account, id, makeVisitor('ada', 60 * round)), 'nothing_to_resume');
  }
  assert.deepEqual(await kinds(id), ['expired', 'verified', 'expired', 'verified']);
  const [summary] = await readSummaries([id]);
  assert.deepEqual([summary!.verified, summary!.renewals], [true, 0]);
});

test('a window that comes back by itself ends the lapse too', async () => {
  const { account, conversation: id } = await chat();
  await runOut(id);
  await resumeConversation(account, makeVisitor('ada'), []);
  assert.deepEqual(await kinds(id), ['expired', 'verified']);
});

test('twenty renewals ahead of the end leave no entry, but a count and a time', async () => {
  const { account, conversation: id } = await chat();
  for (let round = 0; round < 20; round++) await renewConversation(account, id, { ...makeVisitor('ada'), displayName: `Ada ${round}` });
  assert.deepEqual(await kinds(id), []);
  const [summary] = await readSummaries([id]);
  assert.deepEqual([summary!.renewals, summary!.visitorName], [20, 'Ada 19']);
  assert(Date.now() - Date.parse(summary!.renewedAt!) < 60_000);
});

test('what the page said stays through a renewal; what the token said does not', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  const opened = await openConversation(account, makeVisitor('ada'), [{ type: 'cart', total: 3 }]);
  assert(opened !== 'no_agent');
  await renewConversation(account, opened.id, { ...makeVisitor('ada'), attributes: [{ group: 'customer', name: 'cstatus', value: 'gold' }] });
  const [row] = await (await database()).select().from(conversation).where(eq(conversation.id, opened.id));
  assert.deepEqual([row!.pageAttributes, row!.visitor.attributes], [[{ type: 'cart', total: 3 }], [{ group: 'customer', name: 'cstatus', value: 'gold' }]]);
});

test('nobody renews the conversation of another', async () => {
  const { account, conversation: id } = await chat();
  const other = await makeTestAccount();
  const tries = [
    renewConversation(account, id, makeVisitor('grace')),
    renewConversation(account, id, { ...makeVisitor('ada'), issuer: 'https://other.example' }),
    renewConversation(other, id, makeVisitor('ada')),
  ];
  assert.deepEqual(await Promise.all(tries), Array(3).fill('nothing_to_resume'));
});

test('an ended chat can be renewed: what was said last is read', async () => {
  const { account, conversation: id } = await chat();
  await runOut(id);
  await endByVisitor({ account, conversation: id });
  assert.notEqual(await renewConversation(account, id, makeVisitor('ada')), 'nothing_to_resume');
  assert.deepEqual(await kinds(id), ['expired', 'ended']);
});

test('a sign-out takes the bearers of three tabs at once, and says once that the visitor left', async () => {
  const { account, conversation: id, token } = await chat();
  const more = await Promise.all([1, 2].map(() => resumeConversation(account, makeVisitor('ada'), [])));
  const tokens = [token, ...more.map((one) => (one === 'nothing_to_resume' ? '' : one.token))];
  await Promise.all(tokens.map((one) => endVisitorSession(account, one)));
  await Promise.all(tokens.map((one) => endVisitorSession(account, one)));
  assert.deepEqual(await kinds(id), ['left']);
  for (const one of tokens) assert.equal(await findVisitorSession(account, one), undefined);
  const [summary] = await readSummaries([id]);
  assert.deepEqual([summary!.state, summary!.verified, summary!.visitorPresent], ['waiting', false, false]);
  await runOut(id);
  assert.deepEqual(await kinds(id), ['left']);
});

test("another browser of the visitor's is not signed out with the first; another account's bearer ends nothing", async () => {
  const { account, conversation: id, token } = await chat();
  const phone = await resumeConversation(account, makeVisitor('ada'), []);
  assert(phone !== 'nothing_to_resume');
  await endVisitorSession(await makeTestAccount(), token);
  assert(await findVisitorSession(account, token));
  await endVisitorSession(account, token);
  assert(await findVisitorSession(account, phone.token));
  assert.deepEqual(await kinds(id), []);
});
