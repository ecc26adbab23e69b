import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePack } from '../brands/parse-pack';
import { loadPack, packFiles } from '../brands/packs';
import { NOBODY } from '../fakes/try-fake';
import { loadChapters } from './chapters';
import { ALL_HAVE_CARDS, castOf, chaptersFor, customerOf, otherOf, pretendedOf, type Other } from './cast';

const person = (name: string, inCrm: boolean) => ({ sub: name, name, inCrm });
const ADA = person('Ada', true);
const BEN = person('Ben', false);
const EVA = person('Eva', true);

const BRANDS: [title: string, customers: (typeof ADA)[], customer: string, hasCard: boolean, name: string | undefined, other: Other][] = [
  ['somebody whom the CRM knows, though another stands before', [ADA, BEN, EVA], 'Ada', true, 'Eva', 'known'],
  ['the second, where the CRM knows nobody but the first', [ADA, BEN, person('Cem', false)], 'Ada', true, 'Ben', 'unknown'],
  ['the third, where the CRM does not know the first', [BEN, ADA, EVA], 'Ada', true, 'Eva', 'known'],
  ['the first, where the CRM knows the second alone', [BEN, ADA], 'Ada', true, 'Ben', 'unknown'],
  ['the second, where the CRM knows nobody', [BEN, person('Cem', false)], 'Ben', false, 'Cem', 'unknown'],
  ['nobody, where there is one customer only', [ADA], 'Ada', true, undefined, 'nobody'],
  ['nobody, where there is one customer only, without a card', [BEN], 'Ben', false, undefined, 'nobody'],
];
for (const [title, customers, customer, hasCard, name, other] of BRANDS)
  test(`the other customer is ${title}`, () => {
    assert.deepEqual([customerOf(customers).name, otherOf(customers)?.name, castOf(customers)], [customer, name, { hasCard, other }]);
    assert.equal(pretendedOf(customers).name, name ?? NOBODY.name);
  });

test('every brand that ships, and one that names nobody, has another customer with a card', async () => {
  const shipped = await Promise.all((await packFiles()).filter(({ source }) => source === 'shipped').map(({ name }) => loadPack(name)));
  for (const { site, personas } of [...shipped, parsePack({ name: 'Probe' })]) assert.deepEqual(castOf(personas.map(({ contact }) => ({ inCrm: contact !== undefined }))), ALL_HAVE_CARDS, site.name);
});

/** All that is said in a chapter. */
async function saidIn(id: string, ...brand: Parameters<typeof castOf>): Promise<string> {
  const { chapters } = await loadChapters('en');
  const { story, steps } = chaptersFor(chapters, castOf(...brand)).find((one) => one.id === id)!;
  return [story, ...steps.flatMap((step) => [step.do, step.notice])].join('\n');
}

test('a card of the other customer’s is promised where there is one', async () => {
  for (const [id, promise] of [['next-customer', 'with a card of their own'], ['fake', '{other customer}’s contact card']] as const) {
    assert.ok((await saidIn(id, [ADA, BEN, EVA])).includes(promise), id);
    for (const customers of [[ADA, BEN], [ADA]]) assert.ok(!(await saidIn(id, customers)).includes(promise), id);
  }
});

test('a card of the customer’s is promised where there is one', async () => {
  const { chapters } = await loadChapters('en');
  for (const { id } of chapters) assert.doesNotMatch(await saidIn(id, [BEN]), /\{customer\}’s (contact )?card/, id);
  assert.match(await saidIn('code', [ADA]), /\{customer\}’s contact card opens by itself/);
  assert.match(await saidIn('code', [BEN]), /No contact card opens/);
});

test('of a brand with one customer only, both chapters say so, and nobody else sits down', async () => {
  for (const id of ['next-customer', 'fake']) assert.match(await saidIn(id, [ADA]), /one customer only[^]*“personas”/);
  assert.doesNotMatch(await saidIn('next-customer', [ADA]), /\{other customer\}/);
  const { chapters } = await loadChapters('en');
  const actions = chaptersFor(chapters, { hasCard: true, other: 'nobody' }).flatMap(({ steps }) => steps.flatMap((step) => step.actions));
  assert.deepEqual(actions.filter((action) => 'customer' in action && action.customer === 'other customer'), []);
});

test('what is told otherwise changes nothing in the other chapters', async () => {
  const { chapters } = await loadChapters('en');
  for (const other of ['known', 'unknown', 'nobody'] as const) {
    const told = chaptersFor(chapters, { hasCard: true, other });
    assert.deepEqual(told.filter(({ id }) => !['next-customer', 'fake'].includes(id)), chapters.filter(({ id }) => !['next-customer', 'fake'].includes(id)));
    assert.deepEqual(told.map(({ id }) => id), chapters.map(({ id }) => id));
  }
});
