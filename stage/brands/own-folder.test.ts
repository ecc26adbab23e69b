// Files that somebody lays into DATA_DIR/brands: offered at once, and never in each other's way.
import assert from 'node:assert/strict';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';
import { listPacks } from './list-packs';
import { loadPack } from './packs';

const folder = join(environment().dataDir, 'brands');
const lay = (name: string, content: string | Buffer) => writeFile(join(folder, name), content);
const listed = async (name: string) => (await listPacks()).filter((one) => one.name === name && one.source === 'folder');

beforeEach(() => mkdir(folder, { recursive: true }));
afterEach(() => rm(folder, { recursive: true, force: true }));

test('without the folder there are the packs that ship', async () => {
  await rm(folder, { recursive: true });
  const packs = await listPacks();
  assert.deepEqual([packs.length, packs.every(({ source, problems }) => source === 'shipped' && !problems.length)], [6, true]);
});

test('a file is offered as soon as it is there, and gone with it', async () => {
  assert.deepEqual(await listed('zimt'), []);
  await lay('zimt.json', '{ "name": "Café Zimt", "tagline": "Cinnamon, mostly", "colours": { "primary": "#7a2f3d" } }');
  const [one] = await listed('zimt');
  assert.deepEqual([one!.title, one!.tagline, one!.industry, one!.colours!.primary, one!.problems], ['Café Zimt', 'Cinnamon, mostly', 'Own brand', '#7a2f3d', []]);
  assert.equal((await loadPack('zimt')).site.name, 'Café Zimt');
  await lay('zimt.json', '\uFEFF{ "name": "Café Zimt & Co" }');
  assert.equal((await loadPack('zimt')).site.name, 'Café Zimt & Co');
  await rm(join(folder, 'zimt.json'));
  await assert.rejects(loadPack('zimt'), { code: 'pack_unknown', status: 404 });
});

test('where the folder is a file, the packs that ship are there all the same', async () => {
  await rm(folder, { recursive: true });
  await writeFile(folder, 'no folder');
  assert.equal((await listPacks()).length, 6);
  assert.equal((await loadPack('harbour-bank')).slug, 'harbour-bank');
});

test('a name of wide characters is not cut in the middle of one', async () => {
  await lay('wide.json', JSON.stringify({ name: 'Wide', personas: [{ name: `x${'🌿'.repeat(39)}` }] }));
  assert.deepEqual((await listed('wide'))[0]!.problems, []);
});

test('a complete pack may lie there too', async () => {
  await lay('my-bank.json', JSON.stringify({ ...(await loadPack('harbour-bank')), slug: 'my-bank' }));
  assert.deepEqual((await listed('my-bank')).map(({ title, problems }) => [title, problems]), [['Harbour Bank', []]]);
});

const BAD: [title: string, content: string | Buffer, problem: RegExp][] = [
  ['no JSON', '{ "name": "Half', /^\(file\): is not JSON: /],
  ['nothing at all', '', /^\(file\): is not JSON: /],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /^\(file\): is not text in UTF-8: /],
  ['Latin-1', Buffer.from('{ "name": "Café Latin" }', 'latin1'), /^\(file\): is not text in UTF-8: save it as UTF-8$/],
  ['too much', `{ "name": "${'x'.repeat(70_000)}" }`, /^\(file\): has 70\d+ bytes, and may have 65536$/],
  ['a list', '[]', /^\(file\): /],
  ['no name', '{}', /^name: is missing$/],
  ['white on yellow', '{ "name": "P", "colours": { "primary": "#ffd400", "onPrimary": "#ffffff" } }', /^colours\.onPrimary: contrast of .* is 1\.4\d?:1, and 4\.5:1 is needed; #[0-9a-f]{6} would do$/],
];
for (const [title, content, problem] of BAD)
  test(`${title}: said by the file’s name, and the others are offered as before`, async () => {
    await lay('bad.json', content);
    await lay('good.json', '{ "name": "Good" }');
    const [bad] = await listed('bad');
    assert.match(bad!.problems[0]!, problem);
    assert.equal(bad!.title, undefined);
    assert.deepEqual((await listed('good'))[0]!.problems, []);
    await assert.rejects(loadPack('bad'), (error) => error instanceof HttpError && error.status === 400 && error.code === 'pack_invalid' && problem.test(error.details![0]!));
  });

test('what is no file is said too: a folder by that name, a link that leads nowhere', async () => {
  await mkdir(join(folder, 'folder.json'));
  await symlink('/nowhere/at-all.json', join(folder, 'link.json'));
  assert.deepEqual((await listed('folder'))[0]!.problems, ['(file): is no file']);
  assert.match((await listed('link'))[0]!.problems[0]!, /^\(file\): cannot be read: E[A-Z]+$/);
});

test('a file cannot take a shipped pack’s place, and is told so', async () => {
  await lay('polaris-air.json', '{ "name": "Impostor" }');
  assert.match((await listed('polaris-air'))[0]!.problems[0]!, /name of a pack that ships/);
  assert.equal((await loadPack('polaris-air')).site.name, 'Polaris Air');
});

test('other files are left alone', async () => {
  for (const name of ['notes.txt', '.hidden.json', 'draft.json~']) await lay(name, 'x');
  assert.equal((await listPacks()).length, 6);
});
