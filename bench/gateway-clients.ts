// The clients of the gateway's benchmark: people who write one message after the other, and an agent who reads them all.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import WebSocket from 'ws';
import type { Chat, Servers } from './gateway-servers';

type Frame = { type: string };

async function open(url: string, headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(url, { origin: new URL(url).origin.replace(/^ws/, 'http'), headers, perMessageDeflate: false });
  await once(socket, 'open');
  return socket;
}

const typeOf = (data: WebSocket.RawData) => (JSON.parse(String(data)) as Frame).type;

/** Resolves when the socket heard a frame of that type. */
export function heard(socket: WebSocket, type: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = (data: WebSocket.RawData) => {
      if (typeOf(data) !== type) return;
      socket.off('message', listen);
      resolve();
    };
    socket.on('message', listen);
  });
}

const oursOf = ({ ours, account: own }: Servers, side: string, account = own) => `${ours.replace(/^http/, 'ws')}/ws/account/${account}/${side}`;

/** A chat window's socket, joined; it hears what came after the number `after`. */
export async function join(servers: Servers, { account, token }: Chat, after = 0): Promise<WebSocket> {
  const socket = await open(oursOf(servers, 'visitor', account));
  const joined = heard(socket, 'joined');
  socket.send(JSON.stringify({ type: 'join', token, after }));
  await joined;
  return socket;
}

/** Messages per second where each of `chats` writes `each` messages, the next one when the last one is stored, and one agent hears all. */
export async function oursRate(servers: Servers, chats: Chat[], each: number): Promise<number> {
  const agent = await open(oursOf(servers, 'agent'), { cookie: servers.cookie });
  for (const { conversation } of chats) agent.send(JSON.stringify({ type: 'watch', conversation, after: 0 }));
  const visitors = await Promise.all(chats.map((chat) => join(servers, chat)));
  return rate(agent, visitors.map((socket) => ({ socket, frame: (id: string) => ({ type: 'send', id, text: TEXT }) })), each);
}

/** Milliseconds that each of `count` messages takes until its writer knows that it is stored, and the agent has it. One after the other, after `last`. */
export async function messageTimes(servers: Servers, chat: Chat, last: number, count: number): Promise<number[]> {
  const [agent, visitor] = [await open(oursOf(servers, 'agent'), { cookie: servers.cookie }), await join(servers, chat, last)];
  const { conversation } = chat;
  agent.send(JSON.stringify({ type: 'watch', conversation, after: last }));
  const times: number[] = [];
  // The first one comes when the agent watches for sure.
  for (let done = 0; done <= count; done++) {
    const started = performance.now();
    const both = Promise.all([heard(agent, 'entry'), heard(visitor, 'stored')]);
    visitor.send(JSON.stringify({ type: 'send', id: randomUUID(), text: TEXT }));
    await both;
    if (done) times.push(performance.now() - started);
  }
  for (const socket of [agent, visitor]) socket.terminate();
  return times;
}

export async function bareRate({ bare }: Servers, chats: number, each: number): Promise<number> {
  const agent = await open(`${bare}/agent`);
  const sockets = await Promise.all(Array.from({ length: chats }, () => open(`${bare}/visitor`)));
  const writers = sockets.map((socket) => {
    const conversation = randomUUID();
    let number = 0;
    return { socket, frame: (id: string) => ({ type: 'send', conversation, number: ++number, id, text: TEXT }) };
  });
  return rate(agent, writers, each);
}

const TEXT = 'Good morning, I have a question about my card: it was declined yesterday.';

interface Writer {
  socket: WebSocket;
  frame: (id: string) => object;
}

async function rate(agent: WebSocket, writers: Writer[], each: number): Promise<number> {
  const total = writers.length * each;
  let read = 0;
  const readAll = new Promise<void>((resolve) => agent.on('message', (data) => typeOf(data) === 'entry' && ++read === total && resolve()));
  const started = performance.now();
  await Promise.all([readAll, ...writers.map((writer) => write(writer, each))]);
  const seconds = (performance.now() - started) / 1_000;
  for (const { socket } of [...writers, { socket: agent }]) socket.close();
  return total / seconds;
}

function write({ socket, frame }: Writer, each: number): Promise<void> {
  return new Promise((resolve) => {
    let stored = 0;
    const next = () => socket.send(JSON.stringify(frame(randomUUID())));
    socket.on('message', (data) => {
      if (typeOf(data) !== 'stored') return;
      if (++stored === each) resolve();
      else next();
    });
    next();
  });
}
