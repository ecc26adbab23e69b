import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signal } from '@/lib/signals';
import { appendMessage } from '../conversations/append';
import { entriesAfter } from '../conversations/entries';
import { visitorDetailsOf } from '../visitors/details';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { startAcceptedChat, startChat } from '../testing/test-chat';
import { joinVisitor, openAgent, startTestGateway } from '../testing/test-gateway';

const gateway = await gatewayOfTests();

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('both sides talk at once: everybody hears the same transcript, in order and without a gap', async () => {
  const { conversation, sam, visitor } = await startAcceptedChat(gateway.origin);
  for (const n of range(60)) {
    visitor.send({ type: 'send', id: `v${n}`, text: `visitor ${n}` });
    sam.send({ type: 'send', conversation, id: `a${n}`, text: `agent ${n}` });
  }
  for (const side of [visitor, sam]) await side.heard('entry', ({ entry }) => entry.number === 121);
  assert.deepEqual(visitor.entries.map(({ number }) => number), range(121));
  assert.deepEqual(sam.entries, visitor.entries);
  const mine = visitor.texts.filter((text) => text.startsWith('visitor'));
  assert.deepEqual(mine, range(60).map((n) => `visitor ${n}`), 'a sender’s messages keep their order');
  await visitor.heard('stored', ({ id }) => id === 'v60');
  const acks = visitor.frames.flatMap((frame) => (frame.type === 'stored' ? [[frame.id, frame.number]] : []));
  assert.deepEqual(acks, visitor.entries.filter(({ sender }) => sender === 'visitor').map(({ id, number }) => [id, number]));
});

test('a message delivered again is acknowledged again, with its first number, and stored once', async () => {
  const { visitor } = await startAcceptedChat(gateway.origin);
  for (const text of ['once', 'once', 'other text, same id']) visitor.send({ type: 'send', id: 'same', text });
  visitor.send({ type: 'send', id: 'next', text: 'next' });
  await visitor.heard('stored', ({ id }) => id === 'next');
  const acks = visitor.frames.flatMap((frame) => (frame.type === 'stored' ? [frame.number] : []));
  assert.deepEqual(acks, [2, 2, 2, 3]);
  assert.deepEqual(visitor.texts, ['once', 'next']);
});

test('deliveries of one message that race store it once, and leave no gap', async () => {
  const { account, conversation } = await startAcceptedChat(gateway.origin);
  const message = { account, conversation, id: 'same', text: 'once' };
  const stored = await Promise.all(range(10).map(() => appendMessage({ side: 'visitor' }, message)));
  assert.deepEqual(new Set(stored.map(({ number }) => number)), new Set([2]));
  assert.equal((await appendMessage({ side: 'visitor' }, { ...message, id: 'next' })).number, 3);
  assert.deepEqual((await entriesAfter(conversation, 0, 10)).map(({ number }) => number), [1, 2, 3]);
});

test('a visitor whose connection was lost resumes from the last number, with what came meanwhile', async () => {
  const { account, conversation, token, sam, visitor } = await startAcceptedChat(gateway.origin);
  sam.send({ type: 'send', conversation, id: 'a1', text: 'before' });
  await visitor.heard('entry', ({ entry }) => entry.text === 'before');
  await visitor.cut();
  for (const n of range(120)) sam.send({ type: 'send', conversation, id: `m${n}`, text: `meanwhile ${n}` });
  const again = await joinVisitor(gateway.origin, account, token, 2);
  await again.heard('entry', ({ entry }) => entry.text === 'meanwhile 120');
  assert.deepEqual(again.entries.map(({ number }) => number), range(122).slice(2));
  assert.equal(again.frames[0]?.type, 'joined');
});

test('an agent whose connection was lost finds the conversation, and watches on', async () => {
  const { account, conversation, sam, visitor } = await startAcceptedChat(gateway.origin);
  await sam.cut();
  visitor.send({ type: 'send', id: 'v1', text: 'still there?' });
  await visitor.heard('stored');
  const again = await openAgent(gateway.origin, account);
  const { conversations } = await again.heard('workspace');
  assert.deepEqual(conversations.map(({ id, state, agent, lastNumber }) => [id, state, agent, lastNumber]), [[conversation, 'chatting', 'sam', 2]]);
  again.send({ type: 'watch', conversation, after: 1 });
  await again.heard('entry', ({ entry }) => entry.text === 'still there?');
  again.send({ type: 'send', conversation, id: 'a1', text: 'yes' });
  await visitor.heard('entry', ({ entry }) => entry.text === 'yes');
});

test('two windows of one visitor hear the same, what the other one says included', async () => {
  const { account, token, visitor } = await startAcceptedChat(gateway.origin);
  const second = await joinVisitor(gateway.origin, account, token);
  await second.heard('joined');
  visitor.send({ type: 'send', id: 'v1', text: 'from the first' });
  await second.heard('entry', ({ entry }) => entry.text === 'from the first');
  second.send({ type: 'send', id: 'v2', text: 'from the second' });
  await visitor.heard('entry', ({ entry }) => entry.text === 'from the second');
});

test('a number seen that there never was does not keep later entries back', async () => {
  const { account, token } = await startAcceptedChat(gateway.origin);
  const ahead = await joinVisitor(gateway.origin, account, token, 1_000);
  await ahead.heard('joined');
  ahead.send({ type: 'send', id: 'v1', text: 'hello' });
  await ahead.heard('entry', ({ entry }) => entry.text === 'hello');
});

test('signals that come twice, late or out of order change nothing', async () => {
  const { account, conversation, visitor } = await startAcceptedChat(gateway.origin);
  for (const number of [4, 1, 3, 2, 2, 9]) signal('entry', { account, conversation, number });
  for (const n of range(5)) visitor.send({ type: 'send', id: `v${n}`, text: `${n}` });
  await visitor.heard('entry', ({ entry }) => entry.number === 6);
  assert.deepEqual(visitor.entries.map(({ number }) => number), range(6));
});

test('of agents who accept at once, one has it and the others are told', async () => {
  const { account, conversation, sam } = await startChat(gateway.origin);
  const ines = await openAgent(gateway.origin, account, 'ines');
  for (const agent of [sam, ines]) agent.send({ type: 'accept', conversation });
  const { agent } = (await sam.heard('conversation', (frame) => frame.conversation.state === 'chatting')).conversation;
  const [winner, loser] = agent === 'sam' ? [sam, ines] : [ines, sam];
  assert.equal((await loser.heard('refused')).code, 'already_accepted');
  assert(!winner.frames.some(({ type }) => type === 'refused'));
  winner.send({ type: 'accept', conversation });
  winner.send({ type: 'send', conversation, id: 'a1', text: 'hello' });
  await winner.heard('stored');
  assert(!winner.frames.some(({ type }) => type === 'refused'), 'accepting again changes nothing');
});

test('a closing gateway acknowledges what it took in, and tells everybody to come back', async () => {
  const own = await startTestGateway();
  const { account, token, conversation, sam, visitor } = await startAcceptedChat(own.origin);
  for (const n of range(20)) visitor.send({ type: 'send', id: `v${n}`, text: `${n}` });
  await visitor.heard('stored');
  await own.close();
  assert.deepEqual([await visitor.closed, await sam.closed], [1012, 1012]);
  const acks = visitor.frames.filter(({ type }) => type === 'stored').length;
  assert.equal((await entriesAfter(conversation, 0, 100)).length, acks + 1);
  const again = await joinVisitor(gateway.origin, account, token);
  await again.heard('entry', ({ entry }) => entry.number === acks + 1);
});

test('what the page says during the chat reaches the agent, and replaces what it said before', async () => {
  const { account, conversation, visitor, sam } = await startAcceptedChat(gateway.origin);
  visitor.send({ type: 'attributes', pageAttributes: [{ type: 'cart', total: 7 }] });
  await sam.heard('visitor', (frame) => frame.conversation === conversation);
  assert.deepEqual((await visitorDetailsOf(account, conversation, 'sam')).pageAttributes, [{ type: 'cart', total: 7 }]);
});
