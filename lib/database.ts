// One PostgreSQL dialect, two homes: PGlite in a folder by default, a PostgreSQL server when DATABASE_URL is set.
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { lockFolder, makeFolder } from './data-folder';
import { environment } from './environment';
import { log } from './log';
import { processCell } from './process-cell';

/** Drizzle's query surface, the same over both homes. */
export type Database = NodePgDatabase;

interface OpenDatabase {
  db: Database;
  close: () => Promise<void>;
}

const MIGRATIONS = { migrationsFolder: './migrations' };
// Any number does, as long as every process takes the same one.
const MIGRATION_LOCK = 7_211_904;

// The promise, not the database: two openings of one PGlite folder in one process silently lose rows.
const cell = processCell('database', () => ({ opened: undefined as Promise<OpenDatabase> | undefined }));

/** The installation's database, opened and migrated on first use. */
export const database = async (): Promise<Database> => (await open()).db;

/** The database where it is open, and nothing where it was closed: for what must not open it again. */
export const openedDatabase = async (): Promise<Database | undefined> => (await cell.opened)?.db;

/** Closes the database; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const opened = cell.opened;
  cell.opened = undefined;
  await (await opened)?.close();
}

function open(): Promise<OpenDatabase> {
  return (cell.opened ??= openOnce());
}

async function openOnce(): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = environment();
  try {
    return await (databaseUrl ? openServer(databaseUrl) : openEmbedded(dataDir));
  } catch (error) {
    cell.opened = undefined; // the next use tries again
    throw error;
  }
}

async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  const folder = join(dataDir, 'db');
  await makeFolder(folder);
  const unlock = await lockFolder(dataDir);
  try {
    const opening = openFolder(folder);
    const { drizzle } = await import('drizzle-orm/pglite');
    const { migrate } = await import('drizzle-orm/pglite/migrator');
    const client = await opening;
    const db = drizzle(client);
    await migrate(db, MIGRATIONS);
    // Both drivers answer the same query builder; only the type of a raw result differs, and both have `rows`.
    return { db: db as unknown as Database, close: () => client.close().then(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * Drizzle reads dates itself, and says so with every statement; PGlite then merges its 300 parsers with those few each
 * time, which was half of what a short statement took. So they are told once, and taken out of the statements.
 */
async function openFolder(folder: string): Promise<PGlite> {
  const { PGlite, types } = await import('@electric-sql/pglite');
  const asText = (value: string) => value;
  const parsers = Object.fromEntries([types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE].map((type) => [type, asText]));
  const client = await PGlite.create(folder, { parsers });
  const query = client.query.bind(client);
  client.query = (text, values, options) => query(text, values, options && { ...options, parsers: undefined });
  return client;
}

async function openServer(connectionString: string): Promise<OpenDatabase> {
  const { Pool } = (await import('pg')).default;
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const pool = new Pool({ connectionString, max: 10, keepAlive: true, connectionTimeoutMillis: 10_000 });
  // An idle connection that the server ends is replaced at the next use; without a listener it would end the process.
  pool.on('error', (err) => log.warn({ err }, 'lost a database connection'));
  try {
    await migrateServer(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { db: drizzle(pool), close: () => pool.end() };
}

/** Several processes may start at once: each waits for the lock, and finds the work done. */
async function migrateServer(pool: Pool): Promise<void> {
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate } = await import('drizzle-orm/node-postgres/migrator');
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle(client), MIGRATIONS);
  } finally {
    client.release(true); // the lock belongs to the connection, and goes with it
  }
}
