import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { closeDatabase } from '@/lib/database';
import type { Entry } from '../contract/transcript';
import { eventsOf } from '@/lib/wire/ring';
import { appendMessage } from '../conversations/append';
import { entriesAfter } from '../conversations/entries';
import { acceptConversation } from '../conversations/marks';
import { makeTestAccount } from '../testing/account';
import { openChat } from '../testing/test-chat';
import type { Client } from './client';
import { Subscription } from './subscription';

after(closeDatabase);

/** A subscription to a conversation of `count` messages, and the texts that left, in order. */
async function subscribe(count: number) {
  const account = await makeTestAccount();
  const { conversation } = await openChat(account);
  for (let n = 1; n <= count; n++) await appendMessage({ side: 'visitor' }, { account, conversation, id: `${n}`, text: `${n}` });
  const left: string[] = [];
  const sendText = (frame: string, done?: () => void) => {
    left.push((JSON.parse(frame) as { entry: Entry }).entry.text);
    done?.();
    return true;
  };
  const client = { open: true, sendText, room: { account } } as unknown as Client;
  return { subscription: new Subscription(client, conversation, 'agent', 0), left };
}

function told(number: number) {
  const entry: Entry = { number, kind: 'text', sender: 'visitor', authorName: null, id: `${number}`, text: `${number}`, at: '' };
  return { entry, frame: JSON.stringify({ type: 'entry', entry }) };
}

const cases: { name: string; lastNumber: number; offers: [number: number, withContent: boolean][]; left: string[] }[] = [
  { name: 'in order, with their content', lastNumber: 0, offers: [[1, true], [2, true], [3, true]], left: ['1', '2', '3'] },
  { name: 'in order, as other processes tell them', lastNumber: 0, offers: [[1, false], [2, false], [3, false]], left: ['1', '2', '3'] },
  { name: 'the last one first', lastNumber: 0, offers: [[3, true], [2, true], [1, true]], left: ['1', '2', '3'] },
  { name: 'the middle one missing', lastNumber: 1, offers: [[3, true]], left: ['1', '2', '3'] },
  { name: 'each of them twice', lastNumber: 0, offers: [[1, true], [1, false], [2, false], [2, true], [3, true], [3, true]], left: ['1', '2', '3'] },
  { name: 'old ones again', lastNumber: 3, offers: [[1, true], [2, false], [3, true]], left: ['1', '2', '3'] },
  { name: 'one that is not there yet', lastNumber: 3, offers: [[9, false]], left: ['1', '2', '3'] },
];
for (const { name, lastNumber, offers, left } of cases)
  test(`entries leave in order and once; they are told of ${name}`, async () => {
    const { subscription, left: actual } = await subscribe(3);
    await subscription.begin(lastNumber);
    for (const [number, withContent] of offers) subscription.offer(number, withContent ? told(number) : undefined);
    while (actual.length < left.length) await nextTurn();
    // A read that was asked for wrongly is answered before this one.
    await entriesAfter(subscription.conversation, 0, 1);
    await nextTurn();
    assert.deepEqual(actual, left);
  });

/** Messages of an agent that the wire says were delivered, where the window's socket takes frames or does not. */
async function deliveriesTo(takes: boolean, deliver: (subscription: Subscription) => unknown): Promise<unknown[]> {
  const account = await makeTestAccount();
  const { conversation } = await openChat(account);
  await acceptConversation({ account, conversation }, 'sam');
  await appendMessage({ side: 'agent', login: 'sam', name: 'Sam' }, { account, conversation, id: '1', text: 'your balance' });
  const sendText = (_frame: string, done?: () => void) => (done?.(), takes);
  const subscription = new Subscription({ open: true, sendText, room: { account } } as unknown as Client, conversation, 'visitor', 0);
  await deliver(subscription);
  return eventsOf(account).filter(({ event }) => event.kind === 'agent_message_delivered').map(({ event }) => event.facts?.());
}
const agents = (number: number) => ({ entry: { ...told(number).entry, sender: 'agent' as const }, frame: '{}' });
const WAYS: [title: string, deliver: (subscription: Subscription) => unknown][] = [
  ['as it comes', async (subscription) => (await subscription.begin(1), subscription.offer(2, agents(2)), subscription.offer(2, agents(2)))],
  ['on catching up', (subscription) => subscription.begin(2)],
];
for (const [title, deliver] of WAYS)
  test(`the wire says that a message was delivered where its frame has left, once, and nowhere else; ${title}`, async () => {
    assert.deepEqual(await deliveriesTo(true, deliver), [{ number: 2 }]);
    assert.deepEqual(await deliveriesTo(false, deliver), []);
  });
