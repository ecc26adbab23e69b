import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOCKET_LIMITS } from '../contract/socket';
import { appendMessage } from '../conversations/append';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { startAcceptedChat } from '../testing/test-chat';
import { joinVisitor, openAgent, socketUrl, TestSocket } from '../testing/test-gateway';

const gateway = await gatewayOfTests();

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** An accepted chat with so many messages after the first entry. */
async function longChat(count: number) {
  const chat = await startAcceptedChat(gateway.origin);
  const { account, conversation } = chat;
  await Promise.all(range(1, count).map((n) => appendMessage({ side: 'visitor' }, { account, conversation, id: `m${n}`, text: `${n}` })));
  return chat;
}

async function joinLatest(account: string, token: string, after: number, latest: number): Promise<TestSocket> {
  const socket = await TestSocket.open(socketUrl(gateway.origin, account, 'visitor'));
  socket.send({ type: 'join', token, after, latest });
  return socket;
}

test('a window begins with the last entries, asks for earlier ones by page, and gets each once, in order', async () => {
  const { account, token } = await longChat(450);
  const visitor = await joinLatest(account, token, 0, 30);
  await visitor.heard('entry', ({ entry }) => entry.number === 451);
  assert.deepEqual(visitor.entries.map(({ number }) => number), range(422, 451));
  const pages: number[][] = [];
  for (let before = 422; before > 1; before = pages.at(-1)![0]!) {
    visitor.send({ type: 'older', before });
    const { entries } = await visitor.heard('older', (frame) => frame.entries.at(-1)?.number === before - 1);
    pages.push(entries.map(({ number }) => number));
  }
  assert.deepEqual(pages.reverse().flat(), range(1, 421));
  assert(pages.every(({ length }) => length <= SOCKET_LIMITS.olderPage));
  visitor.send({ type: 'older', before: 1 });
  await visitor.heard('older', ({ entries }) => entries.length === 0);
});

test('who has seen something gets everything after it, however few are asked for', async () => {
  const { account, token } = await longChat(60);
  const visitor = await joinLatest(account, token, 10, 5);
  await visitor.heard('entry', ({ entry }) => entry.number === 61);
  assert.deepEqual(visitor.entries.map(({ number }) => number), range(11, 61));
});

test('an agent begins with the last entries too; another account’s are nobody’s business', async () => {
  const { account, conversation, sam } = await longChat(20);
  const ines = await openAgent(gateway.origin, account, 'ines');
  ines.send({ type: 'watch', conversation, after: 0, latest: 5 });
  await ines.heard('entry', ({ entry }) => entry.number === 21);
  assert.deepEqual(ines.entries.map(({ number }) => number), range(17, 21));
  ines.send({ type: 'older', conversation, before: 17 });
  assert.equal((await ines.heard('older')).entries.length, 16);
  const other = await startAcceptedChat(gateway.origin);
  sam.send({ type: 'older', conversation: other.conversation, before: 5 });
  assert.equal((await sam.heard('refused')).code, 'conversation_unknown');
});

test('each side sees how far the other has read; only the agent whose chat it is counts, and no number goes back', async () => {
  const { account, conversation, token, sam, visitor } = await longChat(3);
  const second = await joinVisitor(gateway.origin, account, token);
  const ines = await openAgent(gateway.origin, account, 'ines');
  ines.send({ type: 'read', conversation, number: 4 });
  sam.send({ type: 'read', conversation, number: 2 });
  const { status } = await visitor.heard('status', (frame) => frame.status.agentRead > 0);
  assert.equal(status.agentRead, 2);
  sam.send({ type: 'read', conversation, number: 1 });
  sam.send({ type: 'read', conversation, number: 1_000 });
  await visitor.heard('status', (frame) => frame.status.agentRead === 4);
  visitor.send({ type: 'read', number: 3 });
  await second.heard('status', (frame) => frame.status.visitorRead === 3);
  await sam.heard('conversation', (frame) => frame.conversation.visitorRead === 3);
});

test('messages that JSON writes six times as long neither fill the socket’s buffer nor one page', async () => {
  const chat = await startAcceptedChat(gateway.origin);
  const { account, conversation, token } = chat;
  const text = '\u0001'.repeat(SOCKET_LIMITS.textLength);
  await Promise.all(range(1, 120).map((n) => appendMessage({ side: 'visitor' }, { account, conversation, id: `m${n}`, text })));
  const visitor = await joinLatest(account, token, 1, 200);
  await visitor.heard('entry', ({ entry }) => entry.number === 121);
  assert.deepEqual(visitor.entries.map(({ number }) => number), range(2, 121));
  const pages: number[][] = [];
  for (let before = 122; before > 1; before = pages.at(-1)![0]!) {
    visitor.send({ type: 'older', before });
    const frame = await visitor.heard('older', ({ entries }) => entries.at(-1)?.number === before - 1);
    assert(JSON.stringify(frame).length < 300 * 1024);
    pages.push(frame.entries.map(({ number }) => number));
  }
  assert.deepEqual(pages.reverse().flat(), range(1, 121));
});
