import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { eq, sql } from 'drizzle-orm';
import { closeDatabase, database } from '@/lib/database';
import { brand } from '../schema';
import { deleteBrand, listBrands, packOf, repairBrands, resetBrand } from './brands';

after(closeDatabase);

/** A process that makes a brand, and is killed in the middle of `work` on it: when the first of the three companies has no part of it any more. */
async function interrupt(work: 'resetBrand' | 'deleteBrand'): Promise<string> {
  const slug = `test-${randomBytes(5).toString('hex')}`;
  const script = `
    import { onSignal } from '@/lib/signals';
    import * as brands from '@/stage/brands/brands';
    import { loadPack } from '@/stage/brands/packs';
    await brands.makeBrand(await loadPack('harbour-bank'), '${slug}');
    onSignal('brand', () => process.kill(process.pid, 'SIGKILL'));
    await brands.${work}('${slug}');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: 'inherit' });
  assert.deepEqual(await once(child, 'exit'), [null, 'SIGKILL']);
  return slug;
}

async function sitesOf(slug: string): Promise<number> {
  const db = await database();
  const { rows } = await db.execute(sql`select slug from brand.site join live_assist.account on id = slug join idp.issuer on issuer.brand = slug where slug = ${slug}`);
  return rows.length;
}

/** As if the time of grace, in which another process might still be at it, were over. */
async function letTimePass(slug: string): Promise<void> {
  const db = await database();
  await db.update(brand).set({ begunAt: new Date(Date.now() - 60_000) }).where(eq(brand.slug, slug));
}

for (const work of ['resetBrand', 'deleteBrand'] as const)
  test(`a brand whose process was killed in ${work} is none until it is made whole`, async () => {
    await closeDatabase(); // an embedded one is the other process's now
    const slug = await interrupt(work);
    assert.equal(await sitesOf(slug), 0);
    await assert.rejects(packOf(slug), { code: 'brand_unknown' });
    assert.ok(!(await listBrands()).some((one) => one.slug === slug));
    await assert.rejects(resetBrand(slug), { code: 'brand_changing', status: 409 });
    await letTimePass(slug);
    assert.ok((await repairBrands()).includes(slug));
    assert.equal(await sitesOf(slug), 1);
    assert.equal((await packOf(slug)).slug, 'harbour-bank');
    assert.deepEqual(await repairBrands(), []);
    await deleteBrand(slug);
  });

test('of several resets at once one is done, the others are told', async () => {
  await closeDatabase();
  const slug = await interrupt('resetBrand');
  await letTimePass(slug);
  const outcomes = await Promise.allSettled([resetBrand(slug), resetBrand(slug), resetBrand(slug)]);
  const codes = outcomes.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code));
  assert.deepEqual(codes.sort(), ['brand_changing', 'brand_changing', 'done']);
  assert.equal(await sitesOf(slug), 1);
  await deleteBrand(slug);
});
