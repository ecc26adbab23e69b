import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { pgTable, timestamp } from 'drizzle-orm/pg-core';
import { closeDatabase, database } from './database';
import { removeExpired } from './expired-rows';

const name = `expired_rows_${randomBytes(4).toString('hex')}`;
const table = pgTable(name, { expiresAt: timestamp('expires_at', { withTimezone: true }) });

before(async () => {
  const db = await database();
  await db.execute(sql`create table ${sql.identifier(name)} (expires_at timestamptz)`);
});
after(async () => {
  const db = await database();
  await db.execute(sql`drop table ${sql.identifier(name)}`);
  await closeDatabase();
});

test('Many expired rows go a few at a time, a second apart; then the table is left alone for a minute', async () => {
  const db = await database();
  const now = Date.now();
  const expired = (count: number) => db.insert(table).values(Array.from({ length: count }, () => ({ expiresAt: new Date(now - 1) })));
  const leftAfter = async (ms: number) => (await removeExpired(table, 0, now + ms), (await db.select().from(table)).length);
  await expired(1_200);
  assert.deepEqual([await leftAfter(0), await leftAfter(999), await leftAfter(1_000), await leftAfter(2_000)], [700, 700, 200, 0]);
  await expired(1);
  assert.deepEqual([await leftAfter(3_000), await leftAfter(61_999), await leftAfter(62_000)], [1, 1, 0]);
});
