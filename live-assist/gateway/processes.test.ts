import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { listenToOthers } from '@/lib/signals';
import { keepCookie } from '../agents/cookie';
import { endSession, startSession } from '../agents/session';
import { startAcceptedChat } from '../testing/test-chat';
import { joinVisitor, openAgent, startTestGateway, TestSocket } from '../testing/test-gateway';
import { startGatewayProcess } from '../testing/start-process';

const onServer = { skip: process.env.DATABASE_URL ? false : 'several processes need PostgreSQL: DATABASE_URL is not set' };
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
after(closeDatabase);

test('a server is killed while messages come in: everything acknowledged is there, once, in order', async () => {
  const first = await startGatewayProcess('chat');
  const { account, token } = first.chat!;
  const visitor = await joinVisitor(first.origin, account, token);
  await visitor.heard('joined');
  for (const n of range(150)) visitor.send({ type: 'send', id: `v${n}`, text: `${n}` });
  await visitor.heard('stored', ({ number }) => number === 40);
  await first.kill();
  await visitor.closed;
  const acknowledged = visitor.frames.flatMap((frame) => (frame.type === 'stored' ? [frame.number] : []));
  assert(acknowledged.length < 150, 'it was killed midway');

  const second = await startGatewayProcess('nothing');
  const again = await joinVisitor(second.origin, account, token, 0);
  const { status } = await again.heard('joined');
  assert(status.lastNumber >= acknowledged.at(-1)!, 'nothing acknowledged is lost');
  // What was not acknowledged may have been stored or not: sent again, it is there once.
  for (const n of range(150).slice(acknowledged.length)) again.send({ type: 'send', id: `v${n}`, text: `${n}` });
  await again.heard('stored', ({ id }) => id === 'v150');
  await again.heard('entry', ({ entry }) => entry.text === '150');
  assert.deepEqual(again.entries.map(({ number, text }) => [number, text]), range(150).map((n) => [n, `${n}`]));
  await second.kill();
});

test('visitor and agent at different processes hear each other, in order', onServer, async () => {
  const stopListening = await listenToOthers();
  const here = await startTestGateway();
  const there = await startGatewayProcess('nothing');
  const { account, conversation, token, sam } = await startAcceptedChat(here.origin);
  const visitor = await joinVisitor(there.origin, account, token);
  await visitor.heard('joined');
  sam.send({ type: 'typing', conversation, typing: true });
  await visitor.heard('typing');
  for (const n of range(60)) {
    visitor.send({ type: 'send', id: `v${n}`, text: `visitor ${n}` });
    sam.send({ type: 'send', conversation, id: `a${n}`, text: `agent ${n}` });
  }
  for (const side of [visitor, sam]) await side.heard('entry', ({ entry }) => entry.number === 121);
  assert.deepEqual(visitor.entries.map(({ number }) => number), range(121));
  assert.deepEqual(sam.entries, visitor.entries);
  visitor.send({ type: 'end' });
  await sam.heard('conversation', (frame) => frame.conversation.state === 'ended');

  await there.kill();
  await visitor.closed;
  await here.close();
  await stopListening();
});

test('of agents at different processes, one accepts', onServer, async () => {
  const stopListening = await listenToOthers();
  const here = await startTestGateway();
  const there = await startGatewayProcess('chat');
  const { account, conversation } = there.chat!;
  const [sam, ines] = [await openAgent(here.origin, account, 'sam'), await openAgent(there.origin, account, 'ines')];
  for (const agent of [sam, ines]) agent.send({ type: 'accept', conversation });
  const chatting = await sam.heard('conversation', (frame) => frame.conversation.state === 'chatting');
  await ines.heard('conversation', (frame) => frame.conversation.agent === chatting.conversation.agent);
  const loser = chatting.conversation.agent === 'sam' ? ines : sam;
  assert.equal((await loser.heard('refused')).code, 'already_accepted');
  await there.kill();
  await here.close();
  await stopListening();
});

test('an agent who signs out at one process is out at the other, at once', onServer, async () => {
  const stopListening = await listenToOthers();
  const there = await startGatewayProcess('chat');
  const { account } = there.chat!;
  const cookie = keepCookie(account, await startSession(account, 'sam')).split(';', 1)[0]!;
  const sam = await TestSocket.open(`${there.origin.replace('http', 'ws')}/ws/account/${account}/agent`, { cookie });
  await sam.heard('workspace');
  const began = Date.now();
  await endSession(cookie, account);
  assert.equal(await sam.closed, 4401);
  assert.ok(Date.now() - began < 3_000, `after ${Date.now() - began} ms`);
  await there.kill();
  await stopListening();
});

test('processes that start at once on an empty database all start', onServer, async () => {
  const name = `empty_${randomUUID().slice(0, 8)}`;
  const db = await database();
  await db.execute(sql`create database ${sql.identifier(name)}`);
  const url = new URL(process.env.DATABASE_URL!);
  url.pathname = `/${name}`;
  const started = await Promise.all(range(3).map(() => startGatewayProcess('chat', { ...process.env, DATABASE_URL: url.href })));
  assert.equal(new Set(started.map(({ chat }) => chat?.account)).size, 3);
  await Promise.all(started.map(({ kill }) => kill()));
  await db.execute(sql`drop database ${sql.identifier(name)} with (force)`);
});

test('a lost signal connection is made again, and what was missed is read from the rows', onServer, async () => {
  const stopListening = await listenToOthers();
  const here = await startTestGateway();
  const there = await startGatewayProcess('nothing');
  const { account, conversation, token, sam } = await startAcceptedChat(here.origin);
  const visitor = await joinVisitor(there.origin, account, token);
  await visitor.heard('joined');
  const db = await database();
  await db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`);
  sam.send({ type: 'send', conversation, id: 'a1', text: 'while nobody listened' });
  await visitor.heard('entry', ({ entry }) => entry.text === 'while nobody listened');
  await there.kill();
  await here.close();
  await stopListening();
});
