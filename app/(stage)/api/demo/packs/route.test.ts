// A prospect's own brand over the control interface: listed, made by a file's name or by the object itself, refused with the fields named.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { environment } from '@/lib/environment';
import { loadPack } from '@/stage/brands/packs';
import { GET } from './route';
import { POST } from '../brands/route';
import { DELETE } from '../brands/[brand]/route';

const name = `own-${randomBytes(5).toString('hex')}`;
const folder = join(environment().dataDir, 'brands');
const ADDRESS = 'http://localhost:3000/api/demo';

before(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), `{ "name": "Own & Sons", "slug": "${name}" }`);
});
after(async () => {
  await rm(join(folder, `${name}.json`));
  await closeDatabase();
});

const make = (body: unknown) => POST(new Request(`${ADDRESS}/brands`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }), undefined);
const remove = (brand: string) => DELETE(new Request(`${ADDRESS}/brands/${brand}`, { method: 'DELETE' }), { params: Promise.resolve({ brand }) });
interface Answer {
  slug?: string;
  name?: string;
  signIns?: object[];
  packs?: { name: string; source: string; title: string }[];
  error?: { code: string; details?: string[] };
}
const read = async (answer: Response) => (await answer.json()) as Answer;

test('packs that ship and files of the folder are listed together', async () => {
  const { packs } = await read(await GET(new Request(`${ADDRESS}/packs`), undefined));
  assert.deepEqual(packs!.filter((one) => one.name === name || one.name === 'harbour-bank').map(({ source, title }) => [source, title]), [['shipped', 'Harbour Bank'], ['folder', 'Own & Sons']]);
});

test('another site’s page is told nothing', async () => {
  assert.equal((await GET(new Request(`${ADDRESS}/packs`, { headers: { origin: 'https://evil.example' } }), undefined)).status, 403);
});

test('a brand is made of a file by its name, and under another slug', async () => {
  for (const slug of [undefined, `${name}-b`]) {
    const answer = await make({ pack: name, slug });
    const made = await read(answer);
    assert.deepEqual([answer.status, made.slug, made.name, made.signIns?.length], [201, slug ?? name, 'Own & Sons', 3]);
    assert.equal((await remove(made.slug!)).status, 204);
  }
});

test('a brand is made of the object itself', async () => {
  const answer = await make({ pack: { name: 'Handed in', personas: [{ name: 'Ann Lee' }] }, slug: `${name}-c` });
  assert.deepEqual([answer.status, (await read(answer)).name], [201, 'Handed in']);
  await remove(`${name}-c`);
});

test('what is said of a made brand has its days as of the making', async () => {
  const pack = await loadPack('harbour-bank');
  const [first] = pack.personas;
  const { signIns } = await read(await make({ pack: { ...pack, personas: [{ ...first!, hint: { ...first!.hint, summary: 'Moves in on {2026-11-24}' } }] }, slug: `${name}-d` }));
  assert.match(JSON.stringify(signIns), /Moves in on \d+ [A-Z]/);
  await remove(`${name}-d`);
});

const REFUSED: [title: string, body: unknown, status: number, code: string, detail?: string][] = [
  ['a name that there is not', { pack: 'no-such-pack' }, 404, 'pack_unknown'],
  ['a name that leads out of its folder', { pack: '../package' }, 404, 'pack_unknown'],
  ['an object without a name', { pack: {} }, 400, 'pack_invalid', 'name: is missing'],
  ['a list', { pack: [] }, 400, 'invalid_body'],
  ['nothing', {}, 400, 'invalid_body', 'pack: must be the name of a pack, or the brand itself: an object with a name'],
  ['what is not JSON', '{', 400, 'not_json'],
  ['more than 64 KiB', { pack: { name: 'x'.repeat(66_000) } }, 413, 'body_too_large'],
];
for (const [title, body, status, code, detail] of REFUSED)
  test(`refused with ${status} ${code}: ${title}`, async () => {
    const answer = await make(body);
    const { error } = await read(answer);
    assert.deepEqual([answer.status, error?.code, ...(detail ? [error?.details?.[0]] : [])], [status, code, ...(detail ? [detail] : [])]);
  });
