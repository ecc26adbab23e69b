import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { HttpError } from '@/lib/http-error';
import type { BrandPack } from './pack';
import { loadPack, packFiles } from './packs';
import { parsePack } from './parse-pack';

let good: BrandPack;
before(async () => void (good = await loadPack('harbour-bank')));

test('every pack that ships is valid, and is called what its file is called', async () => {
  for (const { name } of await packFiles()) assert.equal((await loadPack(name)).slug, name);
});

test('each persona is the same person everywhere', () => {
  for (const { sub, claims } of good.personas) {
    const [first] = (claims.lp_sdes ?? []) as { info?: { customerId?: string } }[];
    if (first) assert.equal(first.info?.customerId, sub);
  }
});

test('a pack that does not exist is refused by name', async () => {
  await assert.rejects(loadPack('../package'), (error) => error instanceof HttpError && error.status === 404 && error.code === 'pack_unknown');
});

type Loose = { [key: string]: Loose } & Loose[];
const set = (path: string, value: unknown) => (pack: Loose) => {
  const names = path.split('.');
  const last = names.pop()!;
  const target = names.reduce((at, name) => at[name]!, pack);
  if (value === undefined) delete target[last];
  else Object.assign(target, { [last]: value });
};

const refusals: [what: string, change: (pack: Loose) => void, field: string][] = [
  ['no slug', set('slug', undefined), 'slug'],
  ['a slug with capitals', set('slug', 'Harbour'), 'slug'],
  ['a slug that leads out of its folder', set('slug', '../idp'), 'slug'],
  ['a slug that is another place’s address', set('slug', 'agent'), 'slug'],
  ['an empty name', set('site.name', '   '), 'site.name'],
  ['a name that is no text', set('site.name', 7), 'site.name'],
  ['a colour by its English name', set('site.theme.primary', 'teal'), 'site.theme.primary'],
  ['a colour that ends a style', set('site.theme.ink', '#000;}'), 'site.theme.ink'],
  ['white text on a pale colour', set('site.theme.primary', '#c9d6e0'), 'site.theme.onPrimary'],
  ['an address for a logo', set('site.logo', 'https://example.com/logo.png'), 'site.logo'],
  ['a mark that ends an attribute', set('site.markLine', 'M0 0"'), 'site.markLine'],
  ['a picture that does not ship', set('site.art', 'mona-lisa'), 'site.art'],
  ['a word that no page says', set('site.words.accont', 'Your accounts'), 'site.words.accont'],
  ['an account with neither balance nor figure', set('personas.0.customer.accounts.0.balance', undefined), 'personas.0.customer.accounts.0'],
  ['a typeface that does not ship', set('site.theme.headingFont', 'comic'), 'site.theme.headingFont'],
  ['a locale that is none', set('site.locale', 'english_uk'), 'site.locale'],
  ['a currency that is none', set('site.currency', 'POUNDS'), 'site.currency'],
  ['a product where another page is', set('site.product.slug', 'account'), 'site.product.slug'],
  ['no highlights', set('site.home.highlights', []), 'site.home.highlights'],
  ['page attributes without a type', set('site.product.attributes', [{ info: {} }]), 'site.product.attributes.0.type'],
  ['no dialog texts', set('site.signInDialog', undefined), 'site.signInDialog'],
  ['a sub that is no GUID', set('personas.1.sub', 'ben'), 'personas.1.sub'],
  ['a login with a space', set('personas.0.login', 'ada w'), 'personas.0.login'],
  ['claims that are a list', set('personas.0.claims', []), 'personas.0.claims'],
  ['lp_sdes that is an object', set('personas.1.claims.lp_sdes', { type: 'ctmrinfo', info: {} }), 'personas.1.claims.lp_sdes'],
  ['a balance in words', set('personas.0.customer.accounts.0.balance', '12,00'), 'personas.0.customer.accounts.0.balance'],
  ['a payment on a day that does not exist', set('personas.0.customer.activity.0.date', '2026-02-30'), 'personas.0.customer.activity.0.date'],
  ['a case without a status', set('personas.0.contact.recentCases.0.status', undefined), 'personas.0.contact.recentCases.0.status'],
  ['nobody', set('personas', []), 'personas'],
  ['two people with one login', set('personas.1.login', 'ada'), 'personas'],
  ['two people with one sub, in capitals once', (pack) => set('personas.1.sub', String(pack.personas![0]!.sub).toUpperCase())(pack), 'personas'],
  ['two agents with one login', (pack) => set('liveAssist.agents', [{ login: 'sam', name: 'Sam' }, { login: 'sam', name: 'Samira' }])(pack), 'liveAssist.agents'],
  ['a NUL in a name', set('site.name', 'Harbour\0Bank'), 'site.name'],
  ['half a character in a claim', set('personas.0.claims.given_name', 'Ad\ud800'), 'personas.0.claims'],
  ['a NUL in a claim’s name', set('personas.0.claims', { 'a\0b': 1 }), 'personas.0.claims'],
  ['a slug that is the chat window’s address', set('slug', 'chat-window'), 'slug'],
  ['no agents', set('liveAssist.agents', []), 'liveAssist.agents'],
  ['a canned reply with a placeholder that nobody fills', set('liveAssist.cannedReplies.0.text', 'Dear {nmae}'), 'liveAssist.cannedReplies.0.text'],
  ['no demo password', set('demoPassword', ''), 'demoPassword'],
];
for (const [what, change, field] of refusals)
  test(`a pack with ${what} is refused, and the field is named`, () => {
    const pack = structuredClone(good);
    change(pack as unknown as Loose);
    assert.throws(
      () => parsePack(pack),
      (error) => error instanceof HttpError && error.status === 400 && error.code === 'pack_invalid' && assert.deepEqual(error.details?.map((line) => line.split(': ')[0]), [field]) === undefined,
    );
  });

test('a field that nobody knows is refused, and named', () => {
  assert.throws(
    () => parsePack({ ...good, colour: 'blue' }),
    (error) => error instanceof HttpError && error.details?.length === 1 && error.details[0]!.includes('colour'),
  );
});
