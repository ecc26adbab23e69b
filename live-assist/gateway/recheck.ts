// Signals may be lost (a process killed between a commit and its signal, a connection dropped). The rows are the truth:
// every beat, and after a lost signal connection, every conversation, session and account that is open here is compared with them.
import { inArray } from 'drizzle-orm';
import { database } from '@/lib/database';
import { CLOSE } from '../contract/socket';
import { livingSessions } from '../conversations/visitor-session';
import { conversation } from '../schema';
import type { World } from './world';

const CHUNK = 1_000;

export async function recheck(world: World): Promise<void> {
  const ids = [...world.hubs.keys()];
  for (let start = 0; start < ids.length; start += CHUNK) await recheckChunk(world, ids.slice(start, start + CHUNK));
  for (const { account, agents } of [...world.rooms.values()]) {
    await world.checkAccount(account);
    for (const agent of agents) await agent.checkAgent();
  }
}

async function recheckChunk(world: World, ids: string[]): Promise<void> {
  await recheckHubs(world, ids);
  await recheckSessions(world, ids);
}

/** Sessions that were taken back where the signal got lost. */
async function recheckSessions(world: World, ids: string[]): Promise<void> {
  const clients = ids.flatMap((id) => [...(world.hubs.get(id)?.visitors ?? [])].map(({ client }) => client));
  const sessions = clients.map(({ session }) => session!);
  const living = await livingSessions(sessions);
  // Compared with what was asked for: a client that took a fresh bearer meanwhile has another one.
  clients.forEach((client, index) => client.session === sessions[index] && !living.has(client.session!) && client.close(CLOSE.notVerified));
}

async function recheckHubs(world: World, ids: string[]): Promise<void> {
  const db = await database();
  const rows = await db.select({ id: conversation.id, lastNumber: conversation.lastNumber, state: conversation.state }).from(conversation).where(inArray(conversation.id, ids));
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const id of ids) {
    const hub = world.hubs.get(id);
    const row = found.get(id);
    if (!hub) continue;
    if (row) hub.offer(row.lastNumber);
    if (row?.state !== hub.summary?.state) world.conversationChanged(hub.account, id);
  }
}
