import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { renewConversation } from '../conversations/open';
import { endVisitorSession, findVisitorSession } from '../conversations/visitor-session';
import { makeTestAccount } from '../testing/account';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { makeVisitor } from '../testing/people';
import { openChat, startAcceptedChat } from '../testing/test-chat';
import { joinVisitor, openAgent } from '../testing/test-gateway';

const gateway = await gatewayOfTests();

/** A fresh bearer of ada's conversation. */
async function renew(account: string, conversation: string, seconds = 3600): Promise<string> {
  const renewed = await renewConversation(account, conversation, makeVisitor('ada', seconds));
  assert(renewed !== 'nothing_to_resume');
  return renewed.token;
}

/** A chat whose proof holds for `seconds`, joined and accepted. */
async function briefChat(seconds: number) {
  const account = await makeTestAccount();
  const sam = await openAgent(gateway.origin, account);
  const { conversation, token } = await openChat(account, 'ada', seconds);
  const visitor = await joinVisitor(gateway.origin, account, token);
  sam.send({ type: 'watch', conversation, after: 0 });
  sam.send({ type: 'accept', conversation });
  await visitor.heard('entry');
  return { account, conversation, token, sam, visitor };
}

test('the window is told ahead of the end, at half the life of a short token, by the service’s clock', async () => {
  const { visitor } = await briefChat(4);
  const { seconds } = await visitor.heard('expiring');
  assert(seconds <= 2 && seconds > 0.5, `${seconds} s`);
  assert.equal(await visitor.closed, 4401);
});

test('a fresh bearer prolongs the open socket, again and again, and the old one dies', async () => {
  const { account, conversation, token, sam, visitor } = await briefChat(3);
  let last = token;
  for (let round = 0; round < 4; round++) {
    await visitor.heard('expiring', () => visitor.frames.filter(({ type }) => type === 'expiring').length > round);
    const fresh = await renew(account, conversation, 3);
    visitor.send({ type: 'renew', token: fresh });
    visitor.send({ type: 'send', id: `v${round}`, text: `round ${round}` });
    await sam.heard('entry', ({ entry }) => entry.text === `round ${round}`);
    assert.equal(await findVisitorSession(account, last), undefined);
    last = fresh;
  }
  assert.deepEqual(sam.entries.map(({ kind }) => kind), ['accepted', 'text', 'text', 'text', 'text']);
  const { conversation: summary } = await sam.heard('conversation', (frame) => frame.conversation.renewals === 4);
  assert.equal(summary.verified, true);
  assert.equal(await (await joinVisitor(gateway.origin, account, token)).closed, 4401);
});

test('a bearer of another conversation renews nothing, and the socket stays as it was', async () => {
  const mine = await briefChat(60);
  const other = await openChat(mine.account, 'grace');
  for (const token of [other.token, 'no-bearer', randomUUID()]) mine.visitor.send({ type: 'renew', token });
  const refused = () => mine.visitor.frames.filter((frame) => frame.type === 'refused' && frame.code === 'bearer_refused').length;
  await mine.visitor.heard('refused', () => refused() === 3);
  mine.visitor.send({ type: 'send', id: 'still', text: 'still mine' });
  assert.equal((await mine.visitor.heard('stored')).conversation, mine.conversation);
});

test('what the agent writes during a lapse arrives after the next verification, once, in order', async () => {
  const { account, conversation, sam, visitor } = await briefChat(1.5);
  assert.equal(await visitor.closed, 4401);
  await sam.heard('entry', ({ entry }) => entry.kind === 'expired');
  for (const n of [1, 2, 3]) sam.send({ type: 'send', conversation, id: `a${n}`, text: `agent ${n}` });
  await sam.heard('stored', ({ id }) => id === 'a3');
  assert.deepEqual(visitor.texts, []);

  const again = await joinVisitor(gateway.origin, account, await renew(account, conversation), visitor.entries.at(-1)!.number);
  await again.heard('entry', ({ entry }) => entry.kind === 'verified');
  assert.deepEqual(again.entries.map(({ kind, text }) => text || kind), ['expired', 'agent 1', 'agent 2', 'agent 3', 'verified']);
  await sam.heard('conversation', (frame) => frame.conversation.verified && frame.conversation.lastNumber === again.entries.at(-1)!.number);
});

test('a proof that runs out while no window is open is told to the agent too', async () => {
  const { sam, visitor } = await briefChat(2);
  await visitor.cut();
  await sam.heard('entry', ({ entry }) => entry.kind === 'expired' && entry.sender === 'system');
});

test('a sign-out closes the socket of that bearer with 4401, and no other', async () => {
  const { account, conversation, token, sam, visitor } = await startAcceptedChat(gateway.origin);
  const phoneBearer = await renew(account, conversation);
  const phone = await joinVisitor(gateway.origin, account, phoneBearer);
  await phone.heard('joined');
  await endVisitorSession(account, token);
  assert.equal(await visitor.closed, 4401);
  phone.send({ type: 'send', id: 'p', text: 'from the phone' });
  await phone.heard('stored');
  await endVisitorSession(account, phoneBearer);
  assert.equal(await phone.closed, 4401);
  await sam.heard('entry', ({ entry }) => entry.kind === 'left');
  await sam.heard('conversation', (frame) => !frame.conversation.visitorPresent && !frame.conversation.verified);
});
