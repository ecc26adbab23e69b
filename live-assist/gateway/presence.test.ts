import assert from 'node:assert/strict';
import { test } from 'node:test';
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { isAgentAvailable } from '../agents/presence';
import { sweepAccounts } from '../agents/signs-of-life';
import { conversation, agent } from '../schema';
import { makeTestAccount } from '../testing/account';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { openChat, startAcceptedChat, startChat } from '../testing/test-chat';
import { joinVisitor, openAgent } from '../testing/test-gateway';
import type { Hub } from './hub';
import { Presence } from './presence';
import type { World } from './world';

const gateway = await gatewayOfTests();

const LONG_AGO = sql`now() - interval '1 minute'`;

test('an agent is available with an open workspace, by choice; every workspace of theirs is told', async () => {
  const account = await makeTestAccount();
  assert.equal(await isAgentAvailable(account), false);
  const sam = await openAgent(gateway.origin, account);
  const second = await openAgent(gateway.origin, account);
  assert.equal(await isAgentAvailable(account), true);
  sam.send({ type: 'availability', available: false });
  await second.heard('agent', (frame) => !frame.agent.available);
  assert.equal(await isAgentAvailable(account), false);
  const again = await openAgent(gateway.origin, account);
  assert.equal((await again.heard('workspace')).agent.available, false, 'a choice outlives the socket');
  second.send({ type: 'availability', available: true });
  await sam.heard('agent', (frame) => frame.agent.available);
  assert.equal(await isAgentAvailable(account), true);
});

test('a reload is no absence, and neither is a walk of four seconds to the next page; one of six is', async () => {
  const account = await makeTestAccount();
  const { conversation: id } = await openChat(account);
  const presence = new Presence({} as World);
  const hub = { account, conversation: id } as Hub;
  const isThere = async () => (await (await database()).select({ seen: conversation.visitorSeenAt }).from(conversation).where(eq(conversation.id, id)))[0]!.seen !== null;
  const awayFor = async (seconds: number) => {
    presence.visitorLeft(hub);
    presence.tick(Date.now() + seconds * 1_000);
  };
  await presence.visitorCame(hub);
  for (const seconds of [0, 4]) {
    await awayFor(seconds);
    assert.equal(await isThere(), true, `${seconds} s`);
    await presence.visitorCame(hub);
  }
  presence.tick(Date.now() + 60_000);
  assert.equal(await isThere(), true, 'who came back is not waited for any more');
  await awayFor(6);
  while (await isThere()) await new Promise(setImmediate);
});

test('a closed workspace and a closed window are an absence, after a moment', async () => {
  const { account, token, conversation: id, sam, visitor } = await startAcceptedChat(gateway.origin);
  await visitor.cut();
  const back = await joinVisitor(gateway.origin, account, token);
  await back.heard('joined');
  await back.cut();
  await sam.heard('conversation', (frame) => frame.conversation.id === id && !frame.conversation.visitorPresent && frame.conversation.state === 'chatting');
  const last = await joinVisitor(gateway.origin, account, token);
  await sam.cut();
  assert.equal(await isAgentAvailable(account), true);
  await last.heard('status', ({ status }) => !status.agentPresent && status.visitorPresent);
  assert.equal(await isAgentAvailable(account), false);
  await openAgent(gateway.origin, account);
  await last.heard('status', ({ status }) => status.agentPresent);
});

test('whoever was connected to a process that died is gone when their sign of life is old', async () => {
  const { account, conversation: id, sam } = await startChat(gateway.origin);
  const db = await database();
  await db.update(agent).set({ seenAt: LONG_AGO }).where(and(eq(agent.account, account), eq(agent.login, 'sam')));
  assert.equal(await isAgentAvailable(account), false);
  await db.update(conversation).set({ visitorSeenAt: LONG_AGO }).where(eq(conversation.id, id));
  const swept = await sweepAccounts([account]);
  assert.deepEqual(swept, { conversations: [{ account, conversation: id }], accounts: [account] });
  assert.deepEqual(await sweepAccounts([account]), { conversations: [], accounts: [] });
  assert.equal(sam.socket.readyState, 1);
});
