// What is said of a conversation is what happened to it, when it happened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onSignal } from '@/lib/signals';
import { eventsOf } from '@/lib/wire/ring';
import { acceptConversation } from '../conversations/marks';
import { openConversation } from '../conversations/open';
import { markRead } from '../conversations/read-marks';
import { makeTestAccount } from '../testing/account';
import { gatewayOfTests } from '../testing/gateway-of-tests';
import { makeVisitor, seeAgent } from '../testing/people';
import { openChat, runOut, startAcceptedChat } from '../testing/test-chat';
import { beginAttempt, sawRequest } from './attempt';
import { sawCard } from './conversation';

const gateway = await gatewayOfTests();

const told = (account: string, kind: string) => eventsOf(account).filter(({ event }) => event.kind === kind).map(({ event }) => event.facts?.() as Record<string, unknown>);

test('Whoever opened a conversation knows it before the agents’ queue does', async () => {
  const account = await makeTestAccount();
  await seeAgent(account);
  const order: string[] = [];
  const stop = onSignal('conversation', (one) => one.account === account && order.push('the queue'));
  await openConversation(account, makeVisitor(), [], () => order.push('whoever opened it'));
  stop();
  assert.deepEqual(order, ['whoever opened it', 'the queue']);
});

test('Seen is what is there, whatever number the window says', async () => {
  const account = await makeTestAccount();
  const opened = await openChat(account);
  await acceptConversation({ account, conversation: opened.conversation }, 'sam');
  await markRead({ account, conversation: opened.conversation }, 'visitor', 1_000_000_000);
  assert.deepEqual(told(account, 'visitor_has_read'), [{ number: 1 }]);
});

test('What a window saw comes over its socket, as the window’s', async () => {
  const { account, visitor } = await startAcceptedChat(gateway.origin);
  visitor.send({ type: 'saw', report: { source: 'window-0001', events: [{ kind: 'window_state', sequence: 7, at: 1_700_000_000_000, needs: [], facts: { state: 'waiting', more: 'is not kept' } }] } });
  visitor.send({ type: 'older', before: 1 });
  await visitor.heard('older');
  const [seen, ...others] = eventsOf(account).filter(({ event }) => event.kind === 'window_state');
  assert.deepEqual([others.length, seen?.source, seen?.sequence, seen?.at], [0, 'chat window window-0001', 7, 1_700_000_000_000]);
  assert.deepEqual(told(account, 'window_state'), [{ state: 'waiting' }]);
});

test('That a sign-in has expired is told to an agent who is there, and to nobody else', async () => {
  const account = await makeTestAccount();
  const alone = await openChat(account);
  await runOut(alone.conversation);
  assert.deepEqual([told(account, 'proof_expired').length, told(account, 'agent_told')], [1, []]);

  const chat = await startAcceptedChat(gateway.origin);
  await runOut(chat.conversation);
  await chat.sam.heard('entry', ({ entry }) => entry.kind === 'expired');
  assert.deepEqual(told(chat.account, 'agent_told'), [{ change: 'the sign-in has expired' }]);
});

test('Each agent who gets the card opens it, once', () => {
  const place = { account: 'cards', conversation: crypto.randomUUID() };
  for (const login of ['sam', 'sam', 'ines']) sawCard(place, { fullName: 'Ada', company: 'x' }, 'ada', login);
  assert.equal(told('cards', 'card_opened').length, 2);
});

test('Of a proof that is longer than any that passes only the length is kept', () => {
  const proof = 'x'.repeat(40_000);
  sawRequest(beginAttempt(), { account: 'long', flow: 'code', proof: { ssoKey: proof } });
  const { event } = eventsOf('long').at(-1)!;
  assert.equal(JSON.stringify([event, event.facts?.()]).includes(proof), false);
  assert.deepEqual((event.facts?.() as { proof: string }).proof, '40000 characters, too long to be kept');
});
