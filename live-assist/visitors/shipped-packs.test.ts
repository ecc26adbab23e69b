// The packs that ship show the vendor's attributes as the vendor documents them: an agent sees no mark beside any. Read as files: they are another folder's data.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EngagementAttribute } from '../contract/attributes';
import { differencesOf } from './documented-attributes';

const FOLDER = join(import.meta.dirname, '../../stage/packs');

interface Pack {
  site: { product: { attributes?: EngagementAttribute[] } };
  personas: { login: string; claims: { lp_sdes?: EngagementAttribute[] } }[];
}

for (const file of readdirSync(FOLDER)) {
  const { site, personas } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Pack;
  const attributes = [...(site.product.attributes ?? []), ...personas.flatMap(({ claims }) => claims.lp_sdes ?? [])];

  test(`${file}: ${attributes.length} attributes are as documented`, () => {
    assert.ok(attributes.length > 4);
    assert.deepEqual(attributes.flatMap((attribute) => differencesOf(attribute)), []);
  });
}
