// A throw-away brand goes whatever happens, and is in no list meanwhile.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { brand } from '../schema';
import { listBrands, makeBrand, packOf } from './brands';
import { brandSlug } from './pack-fields';
import { loadPack } from './packs';
import { removeThrowAways, withThrowAwayBrand } from './throw-away';
import { newThrowAwayName } from './throw-away-name';

after(closeDatabase);

const isThere = (slug: string) => packOf(slug).then(() => true, () => false);

test('It is there while it is worked with, in no list, and gone afterwards', async () => {
  const slug = await withThrowAwayBrand(await loadPack('harbour-bank'), async (name) => {
    assert.ok(await isThere(name));
    assert.ok(!(await listBrands()).some((one) => one.slug === name));
    return name;
  });
  assert.ok(!(await isThere(slug)));
});

test('It is gone also where the work fails', async () => {
  let name = '';
  await assert.rejects(withThrowAwayBrand(await loadPack('harbour-bank'), async (slug) => Promise.reject(new Error((name = slug)))), { message: /throw-away-/ });
  assert.ok(!(await isThere(name)));
});

test('What a killed process left goes later, and what somebody works with stays', async () => {
  const [left, inUse] = [newThrowAwayName(), newThrowAwayName()];
  for (const slug of [left, inUse]) await makeBrand(await loadPack('harbour-bank'), slug);
  await (await database()).update(brand).set({ createdAt: new Date(Date.now() - 180_000) }).where(eq(brand.slug, left));
  assert.deepEqual(await removeThrowAways(), [left]);
  assert.deepEqual([await isThere(left), await isThere(inUse)], [false, true]);
  assert.ok((await removeThrowAways(0)).includes(inUse));
});

test('Nobody calls a brand so by hand', () => {
  assert.match(brandSlug.safeParse(newThrowAwayName()).error!.issues[0]!.message, /makes for itself/);
});
