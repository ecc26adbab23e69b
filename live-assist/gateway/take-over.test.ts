import assert from 'node:assert/strict';
import { test } from 'node:test';
import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/lib/database';
import { signal } from '@/lib/signals';
import { takeOverConversation } from '../conversations/marks';
import type { ConversationRefusal } from '../conversations/refusal';
import { agent } from '../schema';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { startAcceptedChat } from '../testing/test-chat';
import { openAgent } from '../testing/test-gateway';

const gateway = await gatewayOfTests();

/** The agent's process died: no sign of life for a while. */
async function vanish(account: string, login: string): Promise<void> {
  const db = await database();
  await db.update(agent).set({ seenAt: sql`now() - interval '1 minute'` }).where(and(eq(agent.account, account), eq(agent.login, login)));
  signal('agents', { account });
}

test('a colleague goes on with the conversation of an agent who is gone; both sides read who it is', async () => {
  const { account, conversation, sam, visitor } = await startAcceptedChat(gateway.origin);
  const ines = await openAgent(gateway.origin, account, 'ines');
  await sam.cut();
  await ines.heard('conversation', (frame) => frame.conversation.id === conversation && !frame.conversation.agentPresent);
  ines.send({ type: 'takeOver', conversation, from: 'sam' });
  await ines.heard('conversation', (frame) => frame.conversation.agent === 'ines');
  const { entry } = await visitor.heard('entry', (frame) => frame.entry.kind === 'taken over');
  assert.equal(entry.authorName, 'Inès');
  await visitor.heard('status', ({ status }) => status.agentName === 'Inès' && status.agentPresent);
  ines.send({ type: 'send', conversation, id: 'm1', text: 'Inès here' });
  await visitor.heard('entry', (frame) => frame.entry.text === 'Inès here');
  const back = await openAgent(gateway.origin, account, 'sam');
  back.send({ type: 'send', conversation, id: 'm2', text: 'Sam again' });
  assert.equal((await back.heard('refused')).code, 'not_accepted');
});

test('nobody takes a conversation from an agent who is there, whatever they say', async () => {
  const { account, conversation } = await startAcceptedChat(gateway.origin);
  const ines = await openAgent(gateway.origin, account, 'ines');
  for (const [from, code] of [['sam', 'agent_present'], ['ines', 'already_accepted'], ['nobody', 'already_accepted']] as const) {
    ines.frames.length = 0;
    ines.send({ type: 'takeOver', conversation, from });
    assert.equal((await ines.heard('refused')).code, code, from);
  }
});

test('of several who take over at once, one has it', async () => {
  const { account, conversation } = await startAcceptedChat(gateway.origin);
  const db = await database();
  const colleagues = ['ines', 'lea', 'tom', 'uma'];
  await db.insert(agent).values(colleagues.slice(1).map((login) => ({ account, login, name: login, passwordHash: '' })));
  await vanish(account, 'sam');
  const ends = await Promise.allSettled(colleagues.map((login) => takeOverConversation({ account, conversation }, login, 'sam')));
  const refusals = ends.flatMap((end) => (end.status === 'rejected' ? [(end.reason as ConversationRefusal).code] : []));
  assert.deepEqual(refusals, ['already_accepted', 'already_accepted', 'already_accepted']);
});

test('again by the same agent changes nothing; an ended conversation is nobody’s to take', async () => {
  const { account, conversation, visitor } = await startAcceptedChat(gateway.origin);
  await vanish(account, 'sam');
  await takeOverConversation({ account, conversation }, 'ines', 'sam');
  await takeOverConversation({ account, conversation }, 'ines', 'sam');
  await visitor.heard('entry', (frame) => frame.entry.kind === 'taken over');
  assert.equal(visitor.entries.filter(({ kind }) => kind === 'taken over').length, 1);
  visitor.send({ type: 'end' });
  await visitor.heard('entry', (frame) => frame.entry.kind === 'ended');
  await vanish(account, 'ines');
  await assert.rejects(takeOverConversation({ account, conversation }, 'sam', 'ines'), { code: 'conversation_ended' });
});
