import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePack } from '../brands/parse-pack';
import { loadPack, packFiles } from '../brands/packs';
import { NOBODY } from '../fakes/try-fake';
import { loadChapters } from './chapters';
import { chaptersFor, kindOfOther, otherOf, pretendedOf } from './other';

const person = (name: string, inCrm: boolean) => ({ sub: name, name, inCrm });
const ADA = person('Ada', true);
const BEN = person('Ben', false);
const EVA = person('Eva', true);

const BRANDS: [title: string, customers: (typeof ADA)[], other: string | undefined, kind: string][] = [
  ['somebody whom the CRM knows, though another stands before', [ADA, BEN, EVA], 'Eva', 'known'],
  ['the second, where the CRM knows nobody but the first', [ADA, BEN, person('Cem', false)], 'Ben', 'unknown'],
  ['the second, where the CRM knows them', [BEN, ADA, EVA], 'Ada', 'known'],
  ['nobody, where there is one customer only', [ADA], undefined, 'nobody'],
];
for (const [title, customers, other, kind] of BRANDS)
  test(`the other customer is ${title}`, () => {
    assert.deepEqual([otherOf(customers)?.name, kindOfOther(customers)], [other, kind]);
    assert.equal(pretendedOf(customers).name, other ?? NOBODY.name);
  });

test('every brand that ships, and one that names nobody, has another customer with a card', async () => {
  const shipped = await Promise.all((await packFiles()).filter(({ source }) => source === 'shipped').map(({ name }) => loadPack(name)));
  for (const { site, personas } of [...shipped, parsePack({ name: 'Probe' })]) assert.equal(kindOfOther(personas.map(({ contact }) => ({ inCrm: contact !== undefined }))), 'known', site.name);
});

/** All that is said in a chapter. */
async function saidIn(id: string, ...brand: Parameters<typeof kindOfOther>): Promise<string> {
  const { chapters } = await loadChapters('en');
  const { story, steps } = chaptersFor(chapters, kindOfOther(...brand)).find((one) => one.id === id)!;
  return [story, ...steps.flatMap((step) => [step.do, step.notice])].join('\n');
}

test('a card of the other customer’s is promised where there is one', async () => {
  for (const [id, promise] of [['next-customer', 'with a card of their own'], ['fake', '{other customer}’s contact card']] as const) {
    assert.ok((await saidIn(id, [ADA, BEN, EVA])).includes(promise), id);
    for (const customers of [[ADA, BEN], [ADA]]) assert.ok(!(await saidIn(id, customers)).includes(promise), id);
  }
});

test('of a brand with one customer only, both chapters say so, and nobody else sits down', async () => {
  for (const id of ['next-customer', 'fake']) assert.match(await saidIn(id, [ADA]), /one customer only[^]*“personas”/);
  assert.doesNotMatch(await saidIn('next-customer', [ADA]), /\{other customer\}/);
  const { chapters } = await loadChapters('en');
  const actions = chaptersFor(chapters, 'nobody').flatMap(({ steps }) => steps.flatMap((step) => step.actions));
  assert.deepEqual(actions.filter((action) => 'customer' in action && action.customer === 'other customer'), []);
});

test('what is told otherwise changes nothing in the other chapters', async () => {
  const { chapters } = await loadChapters('en');
  for (const kind of ['known', 'unknown', 'nobody'] as const) {
    const told = chaptersFor(chapters, kind);
    assert.deepEqual(told.filter(({ id }) => !['next-customer', 'fake'].includes(id)), chapters.filter(({ id }) => !['next-customer', 'fake'].includes(id)));
    assert.deepEqual(told.map(({ id }) => id), chapters.map(({ id }) => id));
  }
});
