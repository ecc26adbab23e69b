import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { startChat } from '../testing/test-chat';

const gateway = await gatewayOfTests();

test('a chat from the first word to the end', async () => {
  const { conversation, sam, visitor } = await startChat(gateway.origin);
  assert.deepEqual((await visitor.heard('joined')).status, {
    ...{ id: conversation, state: 'waiting', agentName: null, agentPresent: false, visitorPresent: true, lastNumber: 0 },
    ...{ visitorRead: 0, agentRead: 0, rating: null },
  });
  const waiting = await sam.heard('conversation', (frame) => frame.conversation.visitorPresent);
  assert.deepEqual([waiting.conversation.visitorName, waiting.conversation.state, waiting.conversation.agent], ['Ada Lovelace', 'waiting', null]);

  visitor.send({ type: 'send', id: 'v1', text: 'Hello?' });
  const stored = await visitor.heard('stored');
  assert.deepEqual([stored.id, stored.number], ['v1', 1]);

  sam.send({ type: 'watch', conversation, after: 0 });
  sam.send({ type: 'accept', conversation });
  const accepted = await visitor.heard('entry', ({ entry }) => entry.kind === 'accepted');
  assert.deepEqual([accepted.entry.number, accepted.entry.authorName], [2, 'Sam']);
  await visitor.heard('status', ({ status }) => status.state === 'chatting' && status.agentName === 'Sam' && status.agentPresent);

  sam.send({ type: 'typing', conversation, typing: true });
  assert.equal((await visitor.heard('typing')).sender, 'agent');
  sam.send({ type: 'send', conversation, id: 'a1', text: 'Good morning' });
  await visitor.heard('entry', ({ entry }) => entry.text === 'Good morning' && entry.authorName === 'Sam');
  visitor.send({ type: 'typing', typing: true });
  assert.equal((await sam.heard('typing')).sender, 'visitor');

  visitor.send({ type: 'end' });
  await sam.heard('entry', ({ entry }) => entry.kind === 'ended' && entry.authorName === 'Ada Lovelace');
  await visitor.heard('status', ({ status }) => status.state === 'ended');
  await sam.heard('conversation', (frame) => frame.conversation.state === 'ended' && frame.conversation.endedAt !== null);
  for (const { entries } of [sam, visitor]) assert.deepEqual(entries.map(({ number, kind }) => [number, kind]), [[1, 'text'], [2, 'accepted'], [3, 'text'], [4, 'ended']]);
});
