// What every pack that ships must show: people who differ in ways worth showing, and nothing in it that belongs to somebody real.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { BrandPack } from './pack';
import { loadPack, packFiles } from './packs';

let packs: BrandPack[] = [];
before(async () => {
  const shipped = (await packFiles()).filter(({ source }) => source === 'shipped');
  packs = await Promise.all(shipped.map(({ name }) => loadPack(name)));
});

const each = (title: string, check: (pack: BrandPack) => void) => test(title, () => packs.forEach(check));
const isOnce = (values: unknown[]) => new Set(values).size === values.length;

test('there are six, of different industries, each with its own look and pictures', () => {
  assert.equal(packs.length, 6);
  assert.ok(isOnce(packs.map(({ industry }) => industry ?? '')));
  assert.ok(isOnce(packs.map(({ site }) => site.art)));
  assert.ok(isOnce(packs.map(({ site }) => site.theme.primary)));
  assert.ok(isOnce(packs.map(({ site: { theme } }) => [theme.headingFont, theme.headingWeight, theme.corners].join())));
  assert.ok(packs.every(({ industry, site }) => industry && site.art && site.art !== 'neutral' && site.words && site.product.attributes?.length));
});

const types = ({ claims }: BrandPack['personas'][number]) => ((claims.lp_sdes ?? []) as { type: string }[]).map(({ type }) => type);

each('everything is on file of the first person, with a card that has a story', ({ slug, personas: [first] }) => {
  assert.deepEqual(types(first!), ['ctmrinfo', 'personal'], slug);
  assert.ok(first!.contact!.recentCases.length >= 2 && first!.customer.accounts.length >= 3 && first!.customer.activity.length >= 4 && first!.customer.notice, slug);
});

each('of somebody hardly anything is known: no attribute, no card, no account', ({ slug, personas }) =>
  assert.ok(personas.some((one) => !types(one).length && !one.contact && !one.customer.accounts.length && !one.claims.email), slug));

each('somebody has a name that no Latin letter is in', ({ slug, personas }) => assert.ok(personas.some(({ hint }) => !/[a-z]/i.test(hint.name)), slug));

each('somebody writes from right to left', ({ slug, personas }) => assert.ok(/[\u0590-\u06ff]/.test(JSON.stringify(personas)), slug));

each('somebody’s texts would break careless HTML, at the site, in the token and on the card', ({ slug, personas }) => {
  const breaks = (part: unknown) => /<script>/.test(JSON.stringify(part ?? ''));
  assert.ok(personas.some(({ customer, claims, contact }) => breaks(customer) && breaks(claims) && breaks(contact)), slug);
});

each('the customer ID in the attributes is the person’s', ({ slug, personas }) => {
  for (const { sub, claims } of personas)
    for (const { info } of (claims.lp_sdes ?? []) as { info?: { customerId: string } }[]) if (info) assert.equal(info.customerId, sub, slug);
});

each('every mail address is in a domain kept for examples', (pack) => {
  for (const [address] of JSON.stringify(pack).matchAll(/[\w.+'-]+@[\w.-]+/g)) assert.match(address, /@(?:example\.(?:com|net|org)|[\w-]+\.example)$/, pack.slug);
});

each('whose card it is works there', ({ slug, personas, liveAssist }) => {
  for (const { contact } of personas) if (contact) assert.ok(liveAssist.agents.some(({ name }) => name === contact.owner), `${slug}: ${contact.owner}`);
});

each('who can be looked for is looked for by one name: no two people of a pack share a GUID or a sign-in', ({ personas }) => assert.ok(isOnce(personas.map(({ sub }) => sub)) && isOnce(personas.map(({ login }) => login))));

test('no person belongs to two packs', () => assert.ok(isOnce(packs.flatMap(({ personas }) => personas.map(({ sub }) => sub)))));
