// A deleted brand leaves nothing. The tables are those that the database has, so that one of tomorrow cannot be forgotten.
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { deleteBrand, makeBrand } from './brands';
import { loadPack } from './packs';

after(closeDatabase);

/** Tables that belong to the installation, not to a brand. */
const OF_NO_BRAND = new Set(['public.secret', 'drizzle.__drizzle_migrations']);

/** What a row says whose it is with, in the order of preference. */
const OWNERS = ['brand', 'account', 'slug', 'conversation', 'id'];

interface Column extends Record<string, unknown> {
  place: string;
  name: string;
  type: string;
  needed: boolean;
}

async function tablesOfBrands(): Promise<Map<string, Column[]>> {
  const { rows } = await (await database()).execute<Column>(sql`
    select c.table_schema || '.' || c.table_name as place, column_name as name, data_type as type, is_nullable = 'NO' and column_default is null as needed
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema') order by c.ordinal_position`);
  const tables = new Map<string, Column[]>();
  for (const row of rows) if (!OF_NO_BRAND.has(row.place)) tables.set(row.place, [...(tables.get(row.place) ?? []), row]);
  return tables;
}

/** Rows in which one of the texts stands, in whatever column. */
async function count(place: string, texts: string[]): Promise<number> {
  const found = sql.join(texts.map((text) => sql`position(${text} in t::text) > 0`), sql` or `);
  const { rows } = await (await database()).execute<{ count: string }>(sql`select count(*) from ${sql.raw(place)} t where ${found}`);
  return Number(rows[0]!.count);
}

/** A row of the brand with something in every column that needs it. */
async function insertRow(place: string, columns: Column[], owner: (name: string) => string): Promise<void> {
  const whose = OWNERS.find((name) => columns.some((column) => column.name === name));
  assert.ok(whose, `${place} has no column that says whose a row is (${OWNERS.join(', ')}): how does it go with its brand?`);
  const filled = columns.filter(({ name, needed }) => needed || name === whose);
  const values = filled.map(({ name, type }) => (OWNERS.includes(name) ? owner(name) : valueOf(type)));
  const names = filled.map(({ name }) => sql.identifier(name));
  await (await database()).execute(sql`insert into ${sql.raw(place)} (${sql.join(names, sql`, `)}) values (${sql.join(values.map((value) => sql`${value}`), sql`, `)})`);
}

function valueOf(type: string): string {
  if (type === 'uuid') return randomUUID();
  if (type.startsWith('timestamp')) return new Date().toISOString();
  return { integer: '1', boolean: 'true', jsonb: '[]' }[type] ?? randomBytes(6).toString('hex');
}

test('after deletion no table of any company has a row of the brand', async () => {
  const slug = await makeBrand(await loadPack('harbour-bank'), `test-${randomBytes(5).toString('hex')}`);
  const [conversation, tables] = [randomUUID(), await tablesOfBrands()];
  const traces = [slug, conversation];
  const conversations = 'live_assist.conversation';
  await insertRow(conversations, [...tables.get(conversations)!, { place: conversations, name: 'id', type: 'uuid', needed: true }], (name) => (name === 'id' ? conversation : slug));
  for (const [place, columns] of tables)
    if (!(await count(place, traces))) await insertRow(place, columns, (name) => (name === 'conversation' ? conversation : slug));
  for (const place of tables.keys()) assert.ok(await count(place, traces), `${place} has a row of the brand before`);
  await deleteBrand(slug);
  for (const place of tables.keys()) assert.equal(await count(place, traces), 0, `${place} has none after`);
});
