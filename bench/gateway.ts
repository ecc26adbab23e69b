// Messages per second through the gateway and store over bare `ws` and one INSERT, on both databases; memory of an idle connection.
import { startPostgres } from '../scripts/postgres';
import { Child } from './child';
import { type Figure, median, ratioFigure } from './figure';
import { bareRate, join, oursRate } from './gateway-clients';
import type { Chat, Memory, Order, Servers } from './gateway-servers';

const ROUNDS = 5;
const CHATS = 40;
/** Below what one socket may send in ten seconds. */
const MESSAGES_EACH = 120;
const GOAL = 0.7;
const GOAL_KIB = 15;

/** Messages on PGlite, and on PostgreSQL where there is one; memory of so many idle connections, beside the database that lives in another process. */
export async function benchGateway(connections: number): Promise<Figure[]> {
  const figures = [await onDatabase('PGlite', undefined, messagesFigure)];
  const postgres = await startPostgres();
  if (postgres) figures.push(await onDatabase('PostgreSQL', postgres.url, messagesFigure));
  figures.push(await onDatabase(postgres ? 'PostgreSQL' : 'PGlite', postgres?.url, memoryFigure(connections)));
  await postgres?.stop();
  return figures;
}

type Measure = (name: string, child: Child, servers: Servers) => Promise<Figure>;

async function onDatabase(name: string, url: string | undefined, measure: Measure): Promise<Figure> {
  // The young generation as large as it will be: its growth to 16 MB would be counted as the connections'.
  const { child, ready: servers } = await Child.start<Servers>('gateway-servers.ts', { DATABASE_URL: url ?? '' }, '--expose-gc', '--min-semi-space-size=16');
  const figure = await measure(name, child, servers);
  await child.stop();
  return figure;
}

const ask = <T>(child: Child, order: Order): Promise<T> => child.ask(order);

/** Both ways in turns, so that both meet the same weather; the first round is for warming up. */
const messagesFigure: Measure = async (name, child, servers) => {
  const rates = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const chats = await ask<Chat[]>(child, { open: CHATS });
    const ours = await oursRate(servers, chats, MESSAGES_EACH);
    const bare = await bareRate(servers, CHATS, MESSAGES_EACH);
    if (!round) continue;
    rates.ours.push(ours);
    rates.bare.push(bare);
  }
  return ratioFigure(`Gateway: messages/s over bare ws + INSERT (${name})`, median(rates.ours), median(rates.bare), GOAL);
};

const memoryFigure = (connections: number): Measure => async (_name, child, servers) => {
  const chats = await ask<Chat[]>(child, { open: connections });
  // A tenth of them comes and goes first, so that only connections are counted, not the code's first use.
  const early = await joinAll(servers, chats.slice(0, connections / 10));
  for (const socket of early) socket.terminate();
  const before = await ask<Memory>(child, { memory: true });
  const sockets = await joinAll(servers, chats);
  const after = await ask<Memory>(child, { memory: true });
  for (const socket of sockets) socket.terminate();
  const each = (key: keyof Memory) => (after[key] - before[key]) / connections / 1024;
  const value = `${each('resident').toFixed(1)} KiB  (of it JavaScript heap ${each('heap').toFixed(1)} KiB)`;
  // Resident memory may shrink for other reasons while it is measured; the heap is the least that a connection can take.
  const ok = Math.max(each('resident'), each('heap')) <= GOAL_KIB;
  return { name: `Gateway: memory per idle connection at ${connections.toLocaleString('en')}`, value, goal: `≤ ${GOAL_KIB} KiB`, ok };
};

async function joinAll(servers: Servers, chats: Chat[]) {
  const sockets = [];
  for (let start = 0; start < chats.length; start += 50) sockets.push(...(await Promise.all(chats.slice(start, start + 50).map((chat) => join(servers, chat)))));
  return sockets;
}
