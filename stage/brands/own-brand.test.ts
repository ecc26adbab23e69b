import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HttpError } from '@/lib/http-error';
import { contrastProblems } from './contrast';
import { LOGO_LIMIT } from './logo';
import { parsePack } from './parse-pack';

test('a name is enough: the rest is there, three people included, and the same each time', () => {
  const pack = parsePack({ name: 'Café Zimt & Söhne' });
  assert.deepEqual([pack.slug, pack.site.monogram, pack.site.art], ['cafe-zimt-sohne', 'C', 'neutral']);
  assert.deepEqual(pack.personas.map(({ login, contact, claims }) => [login, !!contact, !!claims.lp_sdes]), [['alexandra', true, true], ['noah', false, false], ['sebnem', true, true]]);
  assert.match(pack.site.home.lead, /Café Zimt & Söhne/);
  assert.deepEqual(parsePack({ name: 'Café Zimt & Söhne' }), pack);
});

const NAMES = ['A', '7', '—', '山田商店', 'Ærø & Ø', '<b>Bold</b>', 'Portal', 'agent', 'x'.repeat(60), '🌿 Grün', '"Quoted"', 'مقهى الياسمين'];
for (const name of NAMES) test(`a brand called ${name} can be made, and its colours be read`, () => assert.deepEqual(contrastProblems(parsePack({ name }).site.theme), []));

test('one colour is enough, whichever it is: the others are made to suit', () => {
  for (let hue = 0; hue < 216; hue++) {
    const primary = `#${[hue % 6, Math.floor(hue / 6) % 6, Math.floor(hue / 36)].map((part) => (part * 51).toString(16).padStart(2, '0')).join('')}`;
    const { theme } = parsePack({ name: 'Probe', colours: { primary } }).site;
    assert.equal(theme.primary, primary);
    assert.deepEqual(contrastProblems(theme), [], primary);
  }
});

test('the example of the manual is a brand', () => {
  const pack = parsePack(JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/examples/own-brand.json'), 'utf8')));
  assert.deepEqual([pack.slug, pack.demoPassword, pack.site.theme.primary, pack.site.product.slug], ['rosmarin', 'basil', '#f4c430', 'long-table']);
  assert.deepEqual(pack.personas.map(({ login, contact }) => [login, contact?.owner]), [['greta', 'Resi Pichler'], ['luca', undefined], ['agnes', 'Resi Pichler']]);
  assert.equal(pack.personas[0]!.customer.accounts.length, 2);
});

test('what a file says goes before what would be made of it', () => {
  const [one] = parsePack({ name: 'Probe', personas: [{ name: 'Ann Lee', email: 'ann@example.com', status: 'gold', claims: { name: 'Dr Ann Lee', nickname: 'Annie' } }] }).personas;
  assert.deepEqual([one!.claims.name, one!.claims.nickname, one!.claims.email, one!.claims.given_name], ['Dr Ann Lee', 'Annie', 'ann@example.com', 'Ann']);
  assert.deepEqual((one!.claims.lp_sdes as { info: object }[])[0]!.info, { cstatus: 'gold', customerId: one!.sub, currency: 'EUR' });
});

test('people of one first name get logins of their own', () => {
  const { personas } = parsePack({ name: 'Probe', personas: [{ name: 'Ann Lee' }, { name: 'Ann Moss' }, { name: '山田' }, { name: 'Bo', login: 'ann3' }, { name: 'Ann Other' }] });
  assert.deepEqual(personas.map(({ login }) => login), ['ann', 'ann2', 'customer', 'ann3', 'ann4']);
  assert.equal(new Set(personas.map(({ sub }) => sub)).size, 5);
});

const png = (body: Buffer) => `data:image/png;base64,${body.toString('base64')}`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>`;
const LOGOS: [title: string, logo: string][] = [
  ['an SVG in percent-encoding', `data:image/svg+xml,${encodeURIComponent(SVG)}`],
  ['an SVG in base64, behind a declaration', `data:image/svg+xml;base64,${Buffer.from(`<?xml version="1.0"?>\n<!-- drawn by hand -->\n${SVG}`).toString('base64')}`],
  ['an SVG behind a thousand comments', `data:image/svg+xml;base64,${Buffer.from(`${'<!---->'.repeat(1000)}${SVG}`).toString('base64')}`],
  ['an SVG that names its character set', `data:image/svg+xml;charset=utf-8,${encodeURIComponent(SVG)}`],
  ['a PNG', png(Buffer.from('89504e470d0a1a0a0000000d', 'hex'))],
];
for (const [title, logo] of LOGOS) test(`${title} is a logo`, () => assert.equal(parsePack({ name: 'Probe', logo }).site.logo, logo));

const deep = (levels: number): unknown => (levels ? { in: deep(levels - 1) } : 1);
const PEOPLE = (lp_sdes: unknown) => ({ name: 'P', personas: [{ name: 'A', login: 'A B' }, { name: 'B', claims: { lp_sdes } }] });
const SDES = 'personas.1.claims.lp_sdes';
const REFUSED: [title: string, file: object, fields: string[]][] = [
  ['no name', {}, ['name']],
  ['an empty name', { name: ' ' }, ['name']],
  ['a name of 61 characters', { name: 'x'.repeat(61) }, ['name']],
  ['a name that is a number', { name: 7 }, ['name']],
  ['a name with NUL', { name: 'a\0b' }, ['name']],
  ['a colour by its name', { name: 'P', colours: { primary: 'teal' } }, ['colours.primary']],
  ['a colour of three digits', { name: 'P', colours: { accent: '#abc' } }, ['colours.accent']],
  ['a colour that ends a style', { name: 'P', colours: { ink: '#000000;}' } }, ['colours.ink']],
  ['white on yellow', { name: 'P', colours: { primary: '#ffd400', onPrimary: '#ffffff' } }, ['colours.onPrimary']],
  ['grey ink on white', { name: 'P', colours: { ink: '#888888', surface: '#ffffff' } }, ['colours.ink']],
  ['colours of the dark scheme', { name: 'P', colours: { ink: '#ffffff', surface: '#000000' } }, ['colours.surface']],
  ['a text colour without its ground', { name: 'P', colours: { onPrimary: '#000000' } }, ['colours.onPrimary']],
  ['a logo at an address', { name: 'P', logo: 'https://example.com/logo.svg' }, ['logo']],
  ['a logo that is a GIF', { name: 'P', logo: 'data:image/gif;base64,R0lGODlh' }, ['logo']],
  ['a logo that is HTML', { name: 'P', logo: 'data:text/html,<b>' }, ['logo']],
  ['a logo that says SVG and is HTML', { name: 'P', logo: `data:image/svg+xml,${encodeURIComponent('<html><script>alert(1)</script></html>')}` }, ['logo']],
  ['a logo that says PNG and is none', { name: 'P', logo: png(Buffer.from('no picture')) }, ['logo']],
  ['a logo of comments alone, which is refused at once', { name: 'P', logo: `data:image/svg+xml;base64,${Buffer.from('<!-- -->'.repeat(1000)).toString('base64')}` }, ['logo']],
  ['a logo in broken base64', { name: 'P', logo: 'data:image/png;base64,@@@' }, ['logo']],
  ['a logo of comments alone, which is refused at once', { name: 'P', logo: `data:image/svg+xml;base64,${Buffer.from('<!-- -->'.repeat(1000)).toString('base64')}` }, ['logo']],
  ['a logo in broken percent-encoding', { name: 'P', logo: 'data:image/svg+xml,%E0%A4' }, ['logo']],
  ['a logo with a quotation mark', { name: 'P', logo: 'data:image/svg+xml,<svg onload="x">' }, ['logo']],
  ['a logo with a # that is not encoded', { name: 'P', logo: `data:image/svg+xml,%3Csvg fill='#000'/%3E` }, ['logo']],
  ['a logo with half a character', { name: 'P', logo: `data:image/svg+xml,${encodeURIComponent(SVG)}\ud800` }, ['logo']],
  ['a logo that is too large', { name: 'P', logo: png(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(LOGO_LIMIT)])) }, ['logo']],
  ['a slug with capitals', { name: 'P', slug: 'Rosmarin' }, ['slug']],
  ['a slug that is another place’s address', { name: 'P', slug: 'portal' }, ['slug']],
  ['a picture that does not ship', { name: 'P', art: 'mona-lisa' }, ['art']],
  ['a typeface that does not ship', { name: 'P', headingFont: 'comic' }, ['headingFont']],
  ['corners that there are not', { name: 'P', corners: 'pointed' }, ['corners']],
  ['a heading weight beyond 900', { name: 'P', headingWeight: 1200 }, ['headingWeight']],
  ['a currency that is none', { name: 'P', currency: 'POUNDS' }, ['currency']],
  ['a locale that is none', { name: 'P', locale: 'english_uk' }, ['locale']],
  ['a headline that is too long', { name: 'P', texts: { headline: 'x'.repeat(121) } }, ['texts.headline']],
  ['a text that nobody knows', { name: 'P', texts: { headlin: 'x' } }, ['texts.headlin']],
  ['a product where another page is', { name: 'P', texts: { product: { slug: 'account' } } }, ['texts.product.slug']],
  ['a canned reply with a placeholder that nobody fills', { name: 'P', texts: { cannedReplies: [{ title: 'a', text: '{nmae}' }] } }, ['texts.cannedReplies.0.text']],
  ['a persona without a name', { name: 'P', personas: [{ email: 'a@example.com' }] }, ['personas.0.name']],
  ['nobody', { name: 'P', personas: [] }, ['personas']],
  ['21 people', { name: 'P', personas: Array.from({ length: 21 }, () => ({ name: 'A' })) }, ['personas']],
  ['two people with one login', { name: 'P', personas: [{ name: 'A', login: 'a' }, { name: 'B', login: 'a' }] }, ['personas']],
  ['two agents with one login', { name: 'P', agents: [{ login: 'a', name: 'A' }, { login: 'a', name: 'B' }] }, ['agents']],
  ['a login with a space', { name: 'P', personas: [{ name: 'A', login: 'a b' }] }, ['personas.0.login']],
  ['a sub that is no GUID', { name: 'P', personas: [{ name: 'A', sub: 'a' }] }, ['personas.0.sub']],
  ['claims that are a list', { name: 'P', personas: [{ name: 'A', claims: [] }] }, ['personas.0.claims']],
  ['claims eleven levels deep', { name: 'P', personas: [{ name: 'A', claims: deep(12) }] }, ['personas.0.claims']],
  ['claims with half a character', { name: 'P', personas: [{ name: 'A', claims: { nickname: '\ud800' } }] }, ['personas.0.claims']],
  ['an account with a balance and a figure', { name: 'P', personas: [{ name: 'A', customer: { accounts: [{ name: 'a', reference: 'b', balance: 1, figure: 'one' }] } }] }, ['personas.0.customer.accounts.0']],
  ['a day that does not exist', { name: 'P', personas: [{ name: 'A', customer: { activity: [{ date: '2026-02-30', text: 'a' }] } }] }, ['personas.0.customer.activity.0.date']],
  ['a lifetime below five seconds', { name: 'P', tokenLifetime: 4 }, ['tokenLifetime']],
  ['a flow that there is not', { name: 'P', flow: 'hybrid' }, ['flow']],
  ['a field that nobody knows', { name: 'P', color: '#000000' }, ['color']],
  ['lp_sdes that is an object, beside a login with a space', PEOPLE({ type: 'ctmrinfo', info: {} }), ['personas.0.login', SDES]],
  ['entries of lp_sdes that are none, or say no type', PEOPLE(['gold', { info: {} }, { type: 'ctmrinfo' }]), ['personas.0.login', `${SDES}.0`, `${SDES}.1`, `${SDES}.2.info`]],
  ['lp_sdes with several values of another kind than documented', PEOPLE([{ type: 'ctmrinfo', info: { balance: '12', cstatus: 7, lastPaymentDate: { day: 30, month: 2, year: 2026 } } }, { type: 'personal', personal: { contacts: [{ phone: 1 }] } }]), ['personas.0.login', `${SDES}.0.info.balance`, `${SDES}.0.info.cstatus`, `${SDES}.0.info.lastPaymentDate`, `${SDES}.1.personal.contacts.0.phone`]],
  ['lp_sdes with two entries of one type, and texts that are too long', PEOPLE([{ type: 'ctmrinfo', info: { role: 'x'.repeat(1_001) } }, { type: 'ctmrinfo', info: {} }]), ['personas.0.login', SDES, `${SDES}.0.info.role`]],
  ['a standard claim that is no text', { name: 'P', personas: [{ name: 'A', claims: { gender: true, email: 'x'.repeat(501) } }] }, ['personas.0.claims.gender', 'personas.0.claims.email']],
  ['claims that fit one by one, and in no token together', { name: 'P', personas: [{ name: 'A', claims: { picture: `data:image/png;base64,${'A'.repeat(13_000)}` } }] }, ['personas.0.claims']],
  ['two people with one login, beside another fault', { name: 'P', tagline: '', personas: [{ name: 'A', login: 'a' }, { name: '', login: 'a' }] }, ['tagline', 'personas', 'personas.1.name']],
  ['an account with two faults', { name: 'P', personas: [{ name: 'A', customer: { accounts: [{ name: '', reference: 'b', balance: 1, figure: 'one' }] } }] }, ['personas.0.customer.accounts.0', 'personas.0.customer.accounts.0.name']],
  ['several things at once', { colours: { primary: 'red' }, logo: 'x', personas: [{ login: 'A' }], texts: { price: 1 } }, ['name', 'logo', 'colours.primary', 'texts.price', 'personas.0.name', 'personas.0.login']],
];
for (const [title, file, fields] of REFUSED)
  test(`refused as pack_invalid, and every field named: ${title}`, () => {
    assert.throws(
      () => parsePack(file),
      (error) => error instanceof HttpError && error.status === 400 && error.code === 'pack_invalid' && assert.deepEqual([...new Set(error.details?.map((line) => line.split(': ')[0]))].sort(), [...fields].sort()) === undefined,
    );
  });

test('a claim that no scope asks for makes no token too large', () => {
  const [one] = parsePack({ name: 'P', personas: [{ name: 'A', claims: { notes: 'x'.repeat(20_000) } }] }).personas;
  assert.equal((one!.claims.notes as string).length, 20_000);
});

for (const data of [null, [], 'name', 7, undefined]) test(`${JSON.stringify(data)} is no brand, and is refused as one`, () => assert.throws(() => parsePack(data), { code: 'pack_invalid', status: 400 }));

test('what is missing is called missing, and what is wrong by what it must be', () => {
  assert.throws(() => parsePack({ colours: { primary: 'red' } }), (error) => error instanceof HttpError && assert.deepEqual(error.details, ['name: is missing', 'colours.primary: must be a colour such as #0a5c4a']) === undefined);
});
