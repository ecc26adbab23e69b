// Time per message, through gateway and store, at both ends: 10 or 10,000 messages in the conversation, 1 or 1,000 accounts with a chat each.
import { startPostgres } from '../scripts/postgres';
import { say } from '../scripts/step';
import { Child } from './child';
import { type Figure, median } from './figure';
import { join, messageTimes } from './gateway-clients';
import type { Chat, Order, Servers } from './gateway-servers';

const ROUNDS = 12;
/** The installation with many accounts has run for longer: until both are equally warm, nothing counts. */
const WARM_UP = 8;
/** A round's, and so few that a short conversation stays one. */
const MESSAGES = 20;
const [SHORT, LONG, ACCOUNTS] = [10, 10_000, 1_000];
const GOAL = 1.2;

interface Installation {
  child: Child;
  servers: Servers;
  /** Its long conversation, and how many entries that has. */
  long: Chat;
  length: number;
  times: { short: number[]; long: number[] };
}

export async function benchMessages(): Promise<Figure[]> {
  const figures = await onDatabase('PGlite', ['', '']);
  const postgres = [await startPostgres(), await startPostgres()];
  const urls = postgres.flatMap((server) => server?.url ?? []);
  // The number of accounts is a database's: two installations need two.
  if (new Set(urls).size === 2) figures.push(...(await onDatabase('PostgreSQL', urls)));
  else if (urls.length) say('Messages: not measured on PostgreSQL, where TEST_DATABASE_URL names one server: it takes two.');
  for (const server of postgres) await server?.stop();
  return figures;
}

async function onDatabase(name: string, [first, second]: string[]): Promise<Figure[]> {
  const [one, many] = [await start(first!, 0), await start(second!, ACCOUNTS - 1)];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) for (const installation of round % 2 ? [one, many] : [many, one]) await measure(installation, round);
  for (const { child } of [one, many]) await child.stop();
  const base = one.times.short;
  return [
    { name: `Message stored and read, ${SHORT} before it, 1 account (${name})`, value: `${median(base).toFixed(2)} ms`, goal: '', ok: true },
    compare(`${LONG.toLocaleString('en')} before it (${name})`, one.times.long, base),
    compare(`${ACCOUNTS.toLocaleString('en')} accounts (${name})`, many.times.short, base),
    compare(`both (${name})`, many.times.long, base),
  ];
}

function compare(name: string, these: number[], base: number[]): Figure {
  const ratio = median(these) / median(base);
  return { name: `… over that: ${name}`, value: `${ratio.toFixed(2)}  (${median(these).toFixed(2)} ms)`, goal: `≤ ${GOAL}`, ok: ratio <= GOAL };
}

async function start(url: string, further: number): Promise<Installation> {
  const { child, ready: servers } = await Child.start<Servers>('gateway-servers.ts', { DATABASE_URL: url });
  // Every further account has a chat, and its window is open.
  for (const chat of further ? await ask(child, { accounts: further, entries: SHORT }) : []) await join(servers, chat, SHORT);
  const [long] = (await ask(child, { open: 1, entries: LONG })) as [Chat];
  return { child, servers, long, length: LONG, times: { short: [], long: [] } };
}

async function measure(installation: Installation, round: number): Promise<void> {
  const { child, servers, long, times } = installation;
  const [short] = (await ask(child, { open: 1, entries: SHORT })) as [Chat];
  // Which comes first changes: what one leaves to do falls to the other.
  const order = round % 2 ? (['short', 'long'] as const) : (['long', 'short'] as const);
  for (const which of order) {
    const measured = which === 'short' ? await messageTimes(servers, short, SHORT, MESSAGES) : await messageTimes(servers, long, installation.length, MESSAGES);
    if (round >= WARM_UP) times[which].push(...measured);
  }
  installation.length += MESSAGES + 1;
}

const ask = (child: Child, order: Order): Promise<Chat[]> => child.ask(order);
