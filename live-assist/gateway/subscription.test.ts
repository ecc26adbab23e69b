import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { closeDatabase } from '@/lib/database';
import type { Entry } from '../contract/transcript';
import { appendMessage } from '../conversations/append';
import { entriesAfter } from '../conversations/entries';
import { makeTestAccount } from '../testing/test-account';
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
  };
  const client = { open: true, sendText } as unknown as Client;
  return { subscription: new Subscription(client, conversation, 0), left };
}

const frame = (number: number) => JSON.stringify({ type: 'entry', entry: { number, text: `${number}` } });

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
    for (const [number, withContent] of offers) subscription.offer(number, withContent ? frame(number) : undefined);
    while (actual.length < left.length) await nextTurn();
    // A read that was asked for wrongly is answered before this one.
    await entriesAfter(subscription.conversation, 0, 1);
    await nextTurn();
    assert.deepEqual(actual, left);
  });
