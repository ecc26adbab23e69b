// What a verified token tells the agent: every documented claim and attribute, and nothing else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startVas, type TestVas } from '../testing/vas';
import { verifyClaims } from '../testing/verification';

let vas: TestVas;
before(async () => void (vas = await startVas()));
after(() => vas.close());

const visitorOf = async (claims: Record<string, unknown>) => (await verifyClaims(vas, claims)).visitor!;
const valuesOf = async (claims: Record<string, unknown>, group: string) =>
  Object.fromEntries((await visitorOf(claims)).attributes.filter((one) => one.group === group).map(({ name, value }) => [name, value]));

/** The vendor's documented example, every field filled. */
const DOCUMENTED = {
  lp_sdes: [
    {
      type: 'ctmrinfo',
      info: {
        cstatus: 'gold', ctype: 'contact', customerId: '138766AC', balance: -400.99, currency: 'USD', socialId: '11256324780', imei: '3543546543545688', userName: 'user000',
        companySize: 500, companyBranch: 'east village', accountName: 'bank corp', role: 'broker', loginStatus: 0,
        lastPaymentDate: { day: 15, month: 10, year: 2014 }, registrationDate: { day: 23, month: 5, year: 2013 },
      },
    },
    {
      type: 'personal',
      personal: {
        firstname: 'John', lastname: 'Doe', age: { age: 34, year: 1980, month: 4, day: 15 },
        contacts: [{ email: 'myname@example.com', phone: '+1 212-788-8877', phoneType: 'HOME', address: { country: 'USA', region: 'NY' } }, { email: 'second@example.com' }],
        gender: 'MALE', language: 'en-US', company: 'company',
      },
    },
  ],
};

test('Every documented field of ctmrinfo reaches the agent', async () => {
  assert.deepEqual(await valuesOf(DOCUMENTED, 'customer'), {
    cstatus: 'gold', ctype: 'contact', customerId: '138766AC', balance: -400.99, currency: 'USD', socialId: '11256324780', imei: '3543546543545688', userName: 'user000',
    companySize: 500, companyBranch: 'east village', accountName: 'bank corp', role: 'broker', loginStatus: 0, lastPaymentDate: '2014-10-15', registrationDate: '2013-05-23',
  });
});

test('Every documented field of personal reaches the agent', async () => {
  assert.deepEqual(await valuesOf(DOCUMENTED, 'personal'), {
    firstname: 'John', lastname: 'Doe', 'age.age': 34, 'age.year': 1980, 'age.month': 4, 'age.day': 15, gender: 'MALE', language: 'en-US', company: 'company',
    'contacts.0.email': 'myname@example.com', 'contacts.0.phone': '+1 212-788-8877', 'contacts.0.phoneType': 'HOME', 'contacts.0.address.country': 'USA', 'contacts.0.address.region': 'NY',
    'contacts.1.email': 'second@example.com',
  });
});

test('Every documented standard claim reaches the agent', async () => {
  const claims = { preferred_username: 'ada', given_name: 'Ada', family_name: 'Whitfield', email: 'ada@example.com', phone_number: '+44 20', gender: 'female', birthdate: '1980-01-01', name: 'Ada W' };
  assert.deepEqual(await valuesOf(claims, 'customer'), { preferred_username: 'ada' });
  assert.deepEqual(await valuesOf(claims, 'personal'), { given_name: 'Ada', family_name: 'Whitfield', email: 'ada@example.com', phone_number: '+44 20', gender: 'female' });
});

test('Undocumented types and members, empty texts and null are left aside', async () => {
  const lp_sdes = [{ type: 'cart', total: 9 }, { type: 'ctmrinfo', info: { cstatus: '  ', role: null, __proto__x: 1, shoeSize: 46, userName: 'u' } }, { type: 'personal', personal: {} }];
  assert.deepEqual((await visitorOf({ lp_sdes })).attributes, [{ group: 'customer', name: 'userName', value: 'u' }]);
});

test('The profile holds from now until exp, for the iss and sub of the token', async () => {
  const exp = Math.floor(Date.now() / 1000) + 90;
  const { issuer, subject, verifiedAt, verifiedUntil } = await visitorOf({ sub: 'customer-7', exp });
  assert.deepEqual([issuer, subject, verifiedUntil], [vas.connector.jwtIssuer, 'customer-7', new Date(exp * 1000).toISOString()]);
  assert.ok(Math.abs(Date.parse(verifiedAt) - Date.now()) < 10_000);
});

const NAMES: [title: string, claims: Record<string, unknown>, name: string][] = [
  ['given and family name', { given_name: 'Zoë', family_name: '王', ...DOCUMENTED }, 'Zoë 王'],
  ['family and given name, where they are written so', { given_name: '花子', family_name: '山田' }, '山田 花子'],
  ['one of them', { family_name: '王' }, '王'],
  ['first and last name of lp_sdes', DOCUMENTED, 'John Doe'],
  ['the preferred user name', { preferred_username: 'ada', email: 'ada@example.com' }, 'ada'],
  ['the e-mail address', { email: 'ada@example.com' }, 'ada@example.com'],
  ['the id, where there is nothing else', {}, 'customer-1'],
];

for (const [title, claims, name] of NAMES)
  test(`The agent calls the visitor by ${title}`, async () => {
    assert.equal((await visitorOf(claims)).displayName, name);
  });
