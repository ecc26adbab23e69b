// One process, one database, two ways for a message: through the gateway and store, and through bare `ws` with one INSERT.
import './child-environment';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import { WebSocketServer, type WebSocket } from 'ws';
import { database } from '@/lib/database';
import { listenToOthers } from '@/lib/signals';
import { keepCookie } from '@/live-assist/agents/cookie';
import { startSession } from '@/live-assist/agents/session';
import { makeTestAccount } from '@/live-assist/testing/account';
import { openChat } from '@/live-assist/testing/test-chat';
import { startTestGateway } from '@/live-assist/testing/test-gateway';
import { copyAccount, fillTranscript } from './filling';

export interface Servers {
  ours: string;
  bare: string;
  account: string;
  /** A signed-in agent's. */
  cookie: string;
}
export interface Chat {
  account: string;
  conversation: string;
  token: string;
}
/** Bytes of the process, after a garbage collection. */
export interface Memory {
  resident: number;
  heap: number;
}
/** `entries`: how long the transcripts are from the start. `accounts`: opens a chat in each of so many further accounts instead. */
export type Order = { open: number; entries?: number } | { accounts: number; entries: number } | { memory: true };

const INSERT = 'insert into bare_message (conversation, number, sender, client_id, text) values ($1, $2, $3, $4, $5)';

/** The driver itself, without a query builder; a prepared statement where the server keeps one. */
async function prepareInsert(): Promise<(values: unknown[]) => Promise<unknown>> {
  const { $client } = (await database()) as unknown as { $client: Pool | PGlite };
  const table = 'create table if not exists bare_message (conversation uuid, number int, sender text, client_id text, text text, at timestamptz default now(), primary key (conversation, number))';
  if ('exec' in $client) {
    await $client.exec(table);
    return (values) => $client.query(INSERT, values);
  }
  await $client.query(table);
  return (values) => $client.query({ name: 'bare', text: INSERT, values });
}

/** What anybody would write first: store, acknowledge, pass on to the other side. No order, no repeats told apart, no rights. */
async function startBare(): Promise<string> {
  const insert = await prepareInsert();
  const http = createServer();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  let agent: WebSocket | undefined;
  const take = async (socket: WebSocket, data: string) => {
    const { conversation, number, id, text } = JSON.parse(data) as Record<string, string>;
    await insert([conversation, number, 'visitor', id, text]);
    socket.send(JSON.stringify({ type: 'stored', id }));
    agent?.send(JSON.stringify({ type: 'entry', conversation, entry: { number, text } }));
  };
  server.on('connection', (socket, { url }) => {
    if (url === '/agent') agent = socket;
    socket.on('message', (data) => void take(socket, String(data)));
  });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  return `ws://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

async function measureMemory(): Promise<Memory> {
  for (let round = 0; round < 8; round++) {
    globalThis.gc?.();
    await sleep(250);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss, heap: heapUsed + external };
}

await listenToOthers();
const { origin } = await startTestGateway();
const account = await makeTestAccount();
const [cookie] = keepCookie(account, await startSession(account, 'sam')).split(';', 1) as [string];

process.on('message', async (order: Order) => {
  if ('memory' in order) return process.send!(await measureMemory());
  const accounts = 'accounts' in order ? await copyAccount(account, order.accounts) : Array<string>(order.open).fill(account);
  const chats: Chat[] = [];
  for (const account of accounts) {
    const chat = { account, ...(await openChat(account)) };
    if (order.entries) await fillTranscript(chat.conversation, order.entries);
    chats.push(chat);
  }
  process.send!(chats);
});
process.send!({ ours: origin, bare: await startBare(), account, cookie } satisfies Servers);
