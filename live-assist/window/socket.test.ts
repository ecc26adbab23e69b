import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { WebSocket, WebSocketServer } from 'ws';
import { CLOSE } from '../contract/socket';
import { keepSocket, type KeptSocket, type SocketOptions } from './socket';

const open: { close: () => void }[] = [];
after(() => open.forEach((one) => one.close()));

const status = { id: 'c', state: 'waiting', agentName: null, agentPresent: false, visitorPresent: true, lastNumber: 0 };

/** A service that answers each join; `joins` are the frames that came first on each connection. */
async function makeService(onJoin: (socket: WebSocket, joins: number) => void = (socket) => socket.send(JSON.stringify({ type: 'joined', status }))) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const joins: { token: string; after: number }[] = [];
  const later: unknown[] = [];
  server.on('connection', (socket) =>
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as { type: string; token: string; after: number };
      if (frame.type !== 'join') return later.push(frame);
      joins.push(frame);
      onJoin(socket, joins.length);
    }),
  );
  await once(server, 'listening');
  open.push({ close: () => (server.clients.forEach((client) => client.terminate()), server.close()) });
  return { server, joins, later, address: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function keep(address: string, change: Partial<SocketOptions> = {}) {
  const log: string[] = [];
  const waiting = new Map<string, () => void>();
  const note = (what: string) => (log.push(what), waiting.get(what)?.());
  const socket: KeptSocket = keepSocket({
    address,
    token: 'bearer',
    after: () => log.filter((one) => one === 'entry').length,
    hear: ({ type }) => note(type),
    connected: (up) => note(up ? 'up' : 'down'),
    over: note,
    // Node's client throws where a browser's only closes.
    connect: (to) => new WebSocket(to).on('error', () => {}) as unknown as globalThis.WebSocket,
    firstDelayMs: 10,
    ...change,
  });
  open.push(socket);
  const until = (what: string, times = 1) =>
    new Promise<void>((resolve) => {
      const check = () => log.filter((one) => one === what).length >= times && resolve();
      waiting.set(what, check);
      check();
    });
  return { socket, log, until };
}

test('joins with the bearer, and sends only once it has joined', async () => {
  const { joins, later, address } = await makeService();
  const { socket, until } = keep(address);
  assert.equal(socket.send({ type: 'end' }), false);
  await until('up');
  assert.deepEqual(joins, [{ type: 'join', token: 'bearer', after: 0, latest: 100 }]);
  assert.equal(socket.send({ type: 'send', id: 'a', text: 'Hello' }), true);
  while (!later.length) await new Promise((resolve) => setTimeout(resolve, 2));
  assert.deepEqual(later, [{ type: 'send', id: 'a', text: 'Hello' }]);
});

for (const [title, code] of [['a restart of the service', CLOSE.restart], ['a connection that breaks', null]] as const)
  test(`after ${title} it comes back and asks for what it missed`, async () => {
    const { joins, address } = await makeService((socket, count) => {
      socket.send(JSON.stringify({ type: 'joined', status }));
      socket.send(JSON.stringify({ type: 'entry' }));
      if (count === 1) setTimeout(() => (code ? socket.close(code) : socket.terminate()), 10);
    });
    const { until, log } = keep(address);
    await until('up', 2);
    assert.deepEqual(joins.map((join) => join.after), [0, 1]);
    assert(log.indexOf('down') > log.indexOf('up'));
  });

for (const [code, why] of [[CLOSE.notVerified, 'notVerified'], [CLOSE.gone, 'gone']] as const)
  test(`close code ${code} means ${why}: it does not come again`, async () => {
    const { joins, address } = await makeService((socket) => socket.close(code));
    const { socket, until } = keep(address);
    await until(why);
    socket.hurry();
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.equal(joins.length, 1);
  });

test('silence is a dead connection: it connects again', async () => {
  const { joins, address } = await makeService();
  const { until } = keep(address, { silenceMs: 60 });
  await until('up', 2);
  assert(joins.length >= 2);
});

test('doubted, it says at once that it is down, and comes back by itself; before it joined there is nothing to doubt', async () => {
  const { joins, address } = await makeService();
  const { socket, log, until } = keep(address);
  socket.doubt();
  await until('up');
  assert(!log.includes('down'));
  socket.doubt();
  assert.equal(log.at(-1), 'down');
  assert.equal(socket.send({ type: 'end' }), false);
  await until('up', 2);
  assert.equal(joins.length, 2);
});

test('a closed one stays closed', async () => {
  const { joins, address } = await makeService();
  const { socket, until } = keep(address);
  await until('up');
  socket.close();
  socket.hurry();
  socket.doubt();
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.deepEqual([joins.length, socket.send({ type: 'end' })], [1, false]);
});

test('a fresh bearer goes over the open connection, and is the one of the next join', async () => {
  const sockets: WebSocket[] = [];
  const { joins, later, address } = await makeService((socket) => (sockets.push(socket), socket.send(JSON.stringify({ type: 'joined', status }))));
  const { socket, until } = keep(address);
  await until('up');
  socket.renew('fresh');
  while (!later.length) await new Promise((resolve) => setTimeout(resolve, 2));
  assert.deepEqual([later, joins.length], [[{ type: 'renew', token: 'fresh' }], 1]);
  sockets[0]!.terminate();
  await until('up', 2);
  assert.equal(joins[1]!.token, 'fresh');
});

test('an old bearer that ends while the fresh one is on its way is no end', async () => {
  const { joins, log, until } = await (async () => {
    const service = await makeService((socket, count) => {
      socket.send(JSON.stringify({ type: 'joined', status }));
      if (count === 1) socket.on('message', () => socket.close(CLOSE.notVerified));
    });
    const kept = keep(service.address);
    await kept.until('up');
    kept.socket.renew('fresh');
    return { ...service, ...kept };
  })();
  await until('up', 2);
  assert.deepEqual([joins.map(({ token }) => token), log.includes('notVerified')], [['bearer', 'fresh'], false]);
});

test('after the end of its bearer it goes on with a fresh one', async () => {
  const { joins, address } = await makeService((socket, count) => (count === 1 ? socket.close(CLOSE.notVerified) : socket.send(JSON.stringify({ type: 'joined', status }))));
  const { socket, until } = keep(address);
  await until('notVerified');
  socket.renew('fresh');
  await until('up');
  assert.equal(joins[1]!.token, 'fresh');
});
