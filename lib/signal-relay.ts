// Signals between processes, over PostgreSQL's NOTIFY. They may be late or lost, never wrong: rows carry the content.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { openedDatabase } from './database';
import { log } from './log';
import { processCell } from './process-cell';

const CHANNEL = 'signals';
/** PostgreSQL takes less than 8000 bytes in one NOTIFY. */
const MOST_BYTES = 7_000;
const MOST_WAITING = 10_000;
/** Signals gather for a moment: to people it is nothing, under load it is one NOTIFY for hundreds of messages. */
const GATHER_MS = 5;
const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 5_000;
/** Whether the listening connection still answers is asked this often, and waited for this long. */
const CHECK_MS = 10_000;
const ANSWER_MS = 5_000;

/** How this process's payloads begin: it hears them too, and lets them pass. */
const OWN = `{"from":"${processCell('signal-relay', () => randomUUID())}"`;

/**
 * Sends one NOTIFY at a time, with everything that gathered meanwhile: NOTIFY takes a lock of the whole database at commit,
 * so that one for each message would queue up everybody's writes behind each other.
 */
export class SignalOutbox {
  private waiting: string[] = [];
  private sending = false;

  put(name: string, ids: unknown): void {
    if (this.waiting.length < MOST_WAITING) this.waiting.push(JSON.stringify([name, ids]));
    if (!this.sending) void this.sendAll();
  }

  private async sendAll(): Promise<void> {
    this.sending = true;
    for (let retryMs = FIRST_RETRY_MS; this.waiting.length; ) {
      await sleep(GATHER_MS);
      const [payload, count] = this.nextPayload();
      const outcome = await notify(payload);
      if (outcome === 'closed') this.waiting = [];
      if (outcome === 'sent') this.waiting.splice(0, count);
      if (outcome === 'failed') await sleep(retryMs, undefined, { ref: false });
      retryMs = outcome === 'failed' ? Math.min(retryMs * 2, LONGEST_RETRY_MS) : FIRST_RETRY_MS;
    }
    this.sending = false;
  }

  private nextPayload(): [payload: string, count: number] {
    let [bytes, count] = [0, 0];
    while (count < this.waiting.length && (bytes += Buffer.byteLength(this.waiting[count]!) + 1) < MOST_BYTES) count++;
    count = Math.max(count, 1);
    return [`${OWN},"signals":[${this.waiting.slice(0, count).join(',')}]}`, count];
  }
}

async function notify(payload: string): Promise<'sent' | 'failed' | 'closed'> {
  const db = await openedDatabase();
  if (!db) return 'closed';
  try {
    await db.execute(sql`select pg_notify(${CHANNEL}, ${payload})`);
    return 'sent';
  } catch (err) {
    log.warn({ err }, 'signal not sent yet');
    return 'failed';
  }
}

interface Ear {
  heard: (name: string, ids: unknown) => void;
  /** The connection was lost and is back: what was said meanwhile is not heard. */
  missed: () => void;
}

/** Listens until the returned call. Throws where the first connection fails; later ones are tried until they succeed. */
export async function hearOthers(connectionString: string, ear: Ear): Promise<() => Promise<void>> {
  let stopped = false;
  let connection = await listen(connectionString, ear);
  const keepListening = async () => {
    for (let retryMs = FIRST_RETRY_MS; !stopped; ) {
      await connection.lost;
      if (stopped) return;
      await sleep(retryMs, undefined, { ref: false });
      const next = await listen(connectionString, ear).catch((err: unknown) => void log.warn({ err }, 'signal connection not back yet'));
      retryMs = next ? FIRST_RETRY_MS : Math.min(retryMs * 2, LONGEST_RETRY_MS);
      if (!next) continue;
      connection = next;
      if (stopped) return next.end();
      ear.missed();
    }
  };
  void keepListening();
  return () => ((stopped = true), connection.end());
}

async function listen(connectionString: string, ear: Ear) {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString, keepAlive: true, connectionTimeoutMillis: ANSWER_MS, query_timeout: ANSWER_MS });
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  client.on('error', (err) => log.warn({ err }, 'lost the signal connection'));
  client.on('notification', ({ payload }) => hear(payload ?? '', ear));
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
  // A connection that died without a word (a cable, a sleeping laptop) is found out by asking.
  const check = setInterval(() => client.query('select 1').catch(() => client.connection.stream.destroy()), CHECK_MS).unref();
  void lost.then(() => clearInterval(check));
  return { lost, end: () => client.end() };
}

function hear(payload: string, ear: Ear): void {
  if (payload.startsWith(OWN)) return;
  const { signals } = JSON.parse(payload) as { signals: [name: string, ids: unknown][] };
  for (const [name, ids] of signals) ear.heard(name, ids);
}
