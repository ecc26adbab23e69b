import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { deleteIssuer } from '@/idp/control';
import { closeDatabase, database } from '@/lib/database';
import { brand } from '../schema';
import { deleteBrand, listBrands, makeBrand, packOf, repairBrands, resetBrand } from './brands';
import type { BrandPack } from './pack';
import { loadPack } from './packs';

after(closeDatabase);
const newSlug = () => `test-${randomBytes(5).toString('hex')}`;

/** Rows per table that carry the brand, under whichever name its company knows it. */
async function rowsOf(slug: string): Promise<Record<string, number>> {
  const tables = ['brand.site:slug', 'brand.customer:brand', 'idp.issuer:brand', 'idp.client:brand', 'idp.account:brand', 'live_assist.account:id', 'live_assist.agent:account', 'stage.brand:slug'];
  const db = await database();
  const counts = tables.map(async (place) => {
    const [table, column] = place.split(':') as [string, string];
    const { rows } = await db.execute<{ count: string }>(sql`select count(*) from ${sql.raw(table)} where ${sql.raw(column)} = ${slug}`);
    return [table, Number(rows[0]!.count)] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

test('a brand made from a pack has its rows at all three companies, and none after deletion', async () => {
  const pack = await loadPack('harbour-bank');
  const slug = await makeBrand(pack, newSlug());
  const rows = await rowsOf(slug);
  assert.deepEqual([rows['brand.site'], rows['idp.issuer'], rows['live_assist.account']], [1, 1, 1]);
  assert.equal(rows['idp.account'], pack.personas.length);
  await deleteBrand(slug);
  assert.deepEqual(Object.values(await rowsOf(slug)).filter(Boolean), []);
});

test('a brand cannot be made twice, and the first one stays as it was', async () => {
  const pack = await loadPack('harbour-bank');
  const slug = await makeBrand(pack, newSlug());
  const before = await rowsOf(slug);
  await assert.rejects(makeBrand(pack, slug), { code: 'brand_exists', status: 409 });
  assert.deepEqual(await rowsOf(slug), before);
  await deleteBrand(slug);
});

/** Passes no check that a pack has to pass; it fails at the second of the three companies. */
async function spoiledPack(): Promise<BrandPack> {
  const pack = await loadPack('harbour-bank');
  const [agent] = pack.liveAssist.agents;
  return { ...pack, liveAssist: { ...pack.liveAssist, agents: [agent!, agent!] } };
}

test('a brand that cannot be made leaves nothing, and its name is free', async () => {
  const slug = newSlug();
  await assert.rejects(makeBrand(await spoiledPack(), slug));
  assert.deepEqual(Object.values(await rowsOf(slug)).filter(Boolean), []);
  await makeBrand(await loadPack('harbour-bank'), slug);
  await deleteBrand(slug);
});

test('a brand that cannot be made whole keeps no other from it', async () => {
  const db = await database();
  const [spoiled, cutOff] = [newSlug(), newSlug()];
  const long = new Date(Date.now() - 60_000);
  await db.insert(brand).values([
    { slug: spoiled, pack: await spoiledPack(), begunAt: long },
    { slug: cutOff, pack: await loadPack('harbour-bank'), begunAt: long },
  ]);
  assert.deepEqual((await repairBrands()).filter((slug) => [spoiled, cutOff].includes(slug)), [cutOff]);
  assert.equal((await rowsOf(cutOff))['live_assist.account'], 1);
  await db.delete(brand).where(eq(brand.slug, spoiled));
  await deleteIssuer(spoiled);
  await deleteBrand(cutOff);
});

test('a reset brand has the same pack and new secrets', async () => {
  const slug = await makeBrand(await loadPack('harbour-bank'), newSlug());
  const db = await database();
  const secretOf = async () => (await db.execute<{ secret: string }>(sql`select client_secret as secret from brand.site where slug = ${slug}`)).rows[0]!.secret;
  const before = await secretOf();
  await resetBrand(slug);
  assert.notEqual(await secretOf(), before);
  assert.equal((await packOf(slug)).slug, 'harbour-bank');
  assert.ok((await listBrands()).some((one) => one.slug === slug));
  await deleteBrand(slug);
});

test('a pack’s days are as of the making, of one brand and in the list', async () => {
  const pack = await loadPack('harbour-bank');
  const [first] = pack.personas;
  const slug = await makeBrand({ ...pack, personas: [{ ...first!, hint: { ...first!.hint, summary: 'Moves in on {2026-11-24}' } }] }, newSlug());
  const made = await packOf(slug);
  assert.match(made.personas[0]!.hint.summary, /^Moves in on \d+ [A-Z]/);
  assert.deepEqual((await listBrands()).find((one) => one.slug === slug)!.pack, made);
  await deleteBrand(slug);
});

test('what is not there is refused by code', async () => {
  await assert.rejects(resetBrand('no-such-brand'), { code: 'brand_unknown', status: 404 });
  await assert.rejects(deleteBrand('no-such-brand'), { code: 'brand_unknown', status: 404 });
  await assert.rejects(loadPack('../../package'), { code: 'pack_unknown', status: 404 });
});
