import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { asOf } from './days';
import type { BrandPack } from './pack';
import { loadPack, packFiles } from './packs';

let pack: BrandPack;
before(async () => {
  const air = await loadPack('polaris-air');
  const [first] = air.personas;
  const customer = { ...first!.customer, notice: 'Gate change for {2026-11-23}, in {month 2026-12-20}', activity: [{ date: '2026-11-20', text: 'Oslo to Helsinki' }] };
  const contact = { ...first!.contact!, recentCases: [{ title: 'Bag delayed', status: 'Solved', on: '2026-03-19' }] };
  const info = { lastPaymentDate: { day: 20, month: 11, year: 2026 }, registrationDate: { day: 4, month: 3, year: 2011 } };
  pack = { ...air, writtenOn: '2026-11-22', personas: [{ ...first!, customer, contact, claims: { birthdate: '1978-09-23', lp_sdes: [{ type: 'ctmrinfo', info }] } }] };
});

test('days keep their distance from the day of the showing, over the end of a year', () => {
  const [person] = asOf(pack, new Date('2027-01-01T23:30:00Z')).personas;
  assert.equal(person!.customer.notice, 'Gate change for 2 Jan, in January');
  assert.deepEqual(person!.customer.activity, [{ date: '2026-12-30', text: 'Oslo to Helsinki' }]);
  assert.equal(person!.contact!.recentCases[0]!.on, '2026-04-28');
  assert.deepEqual(person!.claims, { birthdate: '1978-09-23', lp_sdes: [{ type: 'ctmrinfo', info: { lastPaymentDate: { day: 30, month: 12, year: 2026 }, registrationDate: { day: 4, month: 3, year: 2011 } } }] });
});

test('on its own day it says what was written, in the brand’s language', () => {
  const site = { ...pack.site, locale: 'en-US' };
  const [person] = asOf({ ...pack, site }, new Date('2026-11-22T00:00:00Z')).personas;
  assert.equal(person!.customer.notice, 'Gate change for Nov 23, in December');
  assert.equal(person!.customer.activity[0]!.date, '2026-11-20');
});

test('what is no day in a free claim stays what it is', () => {
  const claims = { lastPaymentDate: 'never', on: 'the mountain', date: '2026-13-45', note: 'due {2026-13-45}, {{root}}' };
  const [person] = asOf({ ...pack, personas: [{ ...pack.personas[0]!, claims }] }, new Date('2027-01-01')).personas;
  assert.deepEqual(person!.claims, claims);
});

test('a pack that does not say when it was written stays as it is', () => assert.deepEqual(asOf({ ...pack, writtenOn: undefined }, new Date()), { ...pack, writtenOn: undefined }));

test('what ships says when it was written, and nothing has happened after that day', async () => {
  for (const file of (await packFiles()).filter(({ source }) => source === 'shipped')) {
    const { slug, writtenOn, personas } = await loadPack(file.name);
    const past = personas.flatMap(({ customer, contact }) => [...customer.activity.map(({ date }) => date), ...(contact?.recentCases ?? []).map(({ on }) => on)]);
    assert.ok(writtenOn && past.every((day) => day <= writtenOn), slug);
    assert.doesNotMatch(JSON.stringify(asOf(await loadPack(file.name), new Date()).personas), /\{(month )?\d{4}-/, slug);
  }
});
