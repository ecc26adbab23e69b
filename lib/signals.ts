// How one part of an installation hears that rows changed: at once within the process, by LISTEN/NOTIFY from other processes.
// A signal carries ids; the rows carry the content.
import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { database } from './database';
import { environment } from './environment';
import { log } from './log';
import { processCell } from './process-cell';

/** Every signal there is, with the ids it carries. */
export interface Signals {
  /** A brand was made, changed, reset or deleted; whoever keeps something of it drops it. */
  brand: { brand: string };
  /** An entry was stored in a conversation. */
  entry: { account: string; conversation: string; number: number };
  /** A conversation came, was accepted, ended, or its visitor came or went. */
  conversation: { account: string; conversation: string };
  /** Somebody is typing, or stopped. */
  typing: { account: string; conversation: string; sender: 'visitor' | 'agent'; typing: boolean };
  /** An agent became available or away. */
  agents: { account: string };
  /** An account was reset or deleted: its sockets are closed. */
  account: { account: string };
  /** An Offline survey was stored. */
  survey: { account: string };
  /** Signals of other processes may have been lost: whoever follows rows reads them again. Never sent to others. */
  missed: object;
}

const CHANNEL = 'signals';
const bus = processCell('signals', () => ({ emitter: new EventEmitter().setMaxListeners(0), process: randomUUID() }));

/** Tells every subscriber of the installation. `content` saves subscribers of this process a read; others never get it. */
export function signal<K extends keyof Signals>(name: K, ids: Signals[K], content?: unknown): void {
  bus.emitter.emit(name, ids, content);
  if (environment().databaseUrl) void notifyOthers(name, ids);
}

/** Calls `listener` on each signal of that name; returns the call that ends it. */
export function onSignal<K extends keyof Signals>(name: K, listener: (ids: Signals[K], content?: unknown) => void): () => void {
  bus.emitter.on(name, listener);
  return () => bus.emitter.off(name, listener);
}

async function notifyOthers(name: string, ids: unknown): Promise<void> {
  const payload = JSON.stringify({ from: bus.process, name, ids });
  await (await database()).execute(sql`select pg_notify(${CHANNEL}, ${payload})`).catch((err: unknown) => log.error({ err }, 'signal not sent'));
}

/** Starts hearing other processes; needed once per process, and only with a PostgreSQL server. Returns the call that ends it. */
export async function listenToOthers(): Promise<() => Promise<void>> {
  const { databaseUrl } = environment();
  if (!databaseUrl) return async () => {};
  const { Client } = (await import('pg')).default;
  let stopped = false;
  let client = new Client({ connectionString: databaseUrl });
  const connect = async () => {
    client.on('notification', ({ payload }) => hear(payload ?? ''));
    client.on('error', (err) => log.warn({ err }, 'lost the signal connection'));
    client.on('end', () => !stopped && setTimeout(reconnect, 500));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  };
  const reconnect = () => {
    client = new Client({ connectionString: databaseUrl });
    connect().catch((err: unknown) => log.warn({ err }, 'signal connection not back yet'));
  };
  await connect();
  return () => ((stopped = true), client.end());
}

function hear(payload: string): void {
  const { from, name, ids } = JSON.parse(payload) as { from: string; name: string; ids: unknown };
  if (from !== bus.process) bus.emitter.emit(name, ids);
}
