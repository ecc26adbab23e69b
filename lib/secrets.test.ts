// A secret is asked for again where the database was not there the first time. The folder in the way of PGlite plays the outage.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = await mkdtemp(join(tmpdir(), 'secrets-'));
Object.assign(process.env, { DATABASE_URL: '', DATA_DIR: folder });
const { closeDatabase } = await import('./database');
const { installationSecret } = await import('./secrets');

after(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

test('After an outage a secret is there again, and the same for everybody who asks', async () => {
  const inTheWay = join(folder, 'db');
  await writeFile(inTheWay, '');
  await assert.rejects(installationSecret('a-secret'));
  await rm(inTheWay);
  const [one, another] = await Promise.all([installationSecret('a-secret'), installationSecret('a-secret')]);
  assert.equal(one, another);
  assert.equal(Buffer.from(one, 'base64url').length, 32);
});
