import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE, type VisitorFrame } from '../contract/socket';
import { joinConversation } from './conversation';
import { INITIAL, type ChatState } from './state';
import { createStore } from './store';

const status = { id: 'c', state: 'waiting', agentName: null, agentPresent: false, visitorPresent: true, lastNumber: 0, visitorRead: 0, agentRead: 0, rating: null };

/** A window in a conversation, and the connections that it made: each keeps what was sent over it, and hears what it is told. */
function openConversation() {
  const made: { sent: VisitorFrame[]; hear: (frame: object) => void; die: () => void }[] = [];
  let wake = () => {};
  const connect = () => {
    const sent: VisitorFrame[] = [];
    const socket = { send: (text: string) => void sent.push(JSON.parse(text) as VisitorFrame), close: () => {} } as unknown as WebSocket;
    made.push({
      sent,
      hear: (frame) => socket.onmessage?.({ data: JSON.stringify(frame) } as MessageEvent<string>),
      die: () => socket.onclose?.({ code: CLOSE.restart } as CloseEvent),
    });
    wake();
    return socket;
  };
  const store = createStore<ChatState>(INITIAL);
  const live = joinConversation({ address: '', token: 'bearer', store, connect, joined: () => {}, expiring: () => {}, over: () => {} });
  const connection = async (index: number) => {
    while (!made[index]) await new Promise<void>((resolve) => (wake = resolve));
    made[index].hear({ type: 'joined', status });
    return made[index];
  };
  return { live, connection };
}

test('a report for the wire goes over a joined connection, and not where none is or it is too long', async () => {
  const { live, connection } = openConversation();
  const report = { source: 'window-0001', events: [{ kind: 'window_opened', sequence: 1, at: 1 }] };
  assert.equal(live.saw(report), false);
  const { sent } = await connection(0);
  assert.equal(live.saw(report), true);
  assert.equal(live.saw({ ...report, source: 'x'.repeat(40_000) }), false);
  assert.deepEqual(sent.filter(({ type }) => type === 'saw'), [{ type: 'saw', report }]);
  live.leave();
});

const said = (frames: VisitorFrame[]) => frames.flatMap((frame) => (frame.type === 'attributes' ? frame.pageAttributes.map(({ type }) => type) : []));

test('what the page said is said again after a connection that died of it, until the service has heard the last of it', async () => {
  const { live, connection } = openConversation();
  const first = await connection(0);
  live.attributes([{ type: 'cart' }]);
  live.attributes([{ type: 'order' }]);
  first.hear({ type: 'heard' });
  first.die();
  const second = await connection(1);
  assert.deepEqual([said(first.sent), said(second.sent)], [['cart', 'order'], ['order']]);
  second.hear({ type: 'heard' });
  second.die();
  assert.deepEqual(said((await connection(2)).sent), []);
  live.leave();
});
