import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { deleteBrand } from './brands';
import { makeAnother } from './make-another';
import { loadPack } from './packs';

after(closeDatabase);

test('a pack is made again under the next free name, however long the name is', async () => {
  const slug = `test-${randomBytes(17).toString('hex')}`;
  const pack = { ...(await loadPack('harbour-bank')), slug };
  assert.equal(slug.length, 39);
  const made = [await makeAnother(pack), await makeAnother(pack), await makeAnother(pack)];
  assert.deepEqual(made, [slug, `${slug.slice(0, 37)}-2`, `${slug.slice(0, 37)}-3`]);
  for (const one of made) await deleteBrand(one);
});
