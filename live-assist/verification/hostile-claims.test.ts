// Well-signed ID tokens whose claims must not pass. Each is refused for its own reason.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { storableJson } from '@/lib/storable';
import { goodClaims, sign, startVas, type TestVas } from '../testing/vas';
import { KEY, leaks, verifyClaims, verifyToken } from '../testing/verification';
import type { ReasonCode } from './reasons';

let vas: TestVas;
before(async () => void (vas = await startVas()));
after(() => vas.close());

const now = Math.floor(Date.now() / 1000);
const issuer = () => vas.connector.jwtIssuer!;
const customer = (info: unknown) => ({ lp_sdes: [{ type: 'ctmrinfo', info }] });
const personal = (values: unknown) => ({ lp_sdes: [{ type: 'personal', personal: values }] });

type Claims = Record<string, unknown>;
type Case = [title: string, code: ReasonCode, claims: Claims | (() => Claims)];

const CASES: Case[] = [
  ['no iss', 'iss_missing', { iss: undefined }],
  ['iss as a list', 'iss_not_text', () => ({ iss: [issuer()] })],
  ['an empty iss', 'iss_wrong', { iss: '' }],
  ['another iss', 'iss_wrong', { iss: 'https://evil.example' }],
  ['iss in capitals', 'iss_wrong', () => ({ iss: issuer().toUpperCase() })],
  ['iss with more behind it', 'iss_wrong', () => ({ iss: `${issuer()}.evil.example` })],
  ['iss with a slash at the end', 'iss_trailing_slash', () => ({ iss: `${issuer()}/` })],
  ['iss with U+0000', 'json_not_text', () => ({ iss: `${issuer()}\0` })],
  ['iss with half a character', 'json_not_text', () => ({ iss: `${issuer()}\ud800` })],
  ['aud with U+0000', 'json_not_text', { aud: 'live-assist\0' }],
  ['azp with half a character', 'json_not_text', { azp: 'live-assist\udc00' }],
  ['no aud', 'aud_missing', { aud: undefined }],
  ['aud null', 'aud_malformed', { aud: null }],
  ['an empty list of aud', 'aud_malformed', { aud: [] }],
  ['aud as an object', 'aud_malformed', { aud: { 'live-assist': true } }],
  ['a number among the aud', 'aud_malformed', { aud: ['live-assist', 1], azp: 'live-assist' }],
  ['aud of another client', 'aud_wrong', { aud: 'brand-site' }],
  ['aud with more behind it', 'aud_wrong', { aud: 'live-assist-2' }],
  ['several aud, not ours', 'aud_wrong', { aud: ['a', 'b'] }],
  ['several aud, no azp', 'azp_missing', { aud: ['live-assist', 'b'] }],
  ['azp of another client', 'azp_wrong', { azp: 'brand-site' }],
  ['azp null', 'azp_wrong', { azp: null }],
  ['no exp', 'exp_missing', { exp: undefined }],
  ['exp as a text', 'exp_not_number', { exp: String(now + 600) }],
  ['exp null', 'exp_not_number', { exp: null }],
  ['exp negative', 'exp_not_number', { exp: -1 }],
  ['exp beyond any calendar', 'time_beyond_calendar', { exp: 1e300 }],
  ['iat in microseconds', 'time_beyond_calendar', { iat: now * 1_000_000 }],
  ['exp in milliseconds', 'exp_milliseconds', { exp: (now + 600) * 1000 }],
  ['exp passed', 'exp_passed', { iat: now - 700, exp: now - 100 }],
  ['exp passed a second ago', 'exp_passed', { iat: now - 700, exp: now - 1 }],
  ['exp before iat', 'exp_before_iat', { iat: now + 10, exp: now + 5 }],
  ['no iat', 'iat_missing', { iat: undefined }],
  ['iat as a text', 'iat_not_number', { iat: 'now' }],
  ['iat in milliseconds', 'iat_milliseconds', { iat: now * 1000 }],
  ['iat in the future', 'iat_in_future', { iat: now + 600, exp: now + 1_200 }],
  ['nbf as a text', 'nbf_not_number', { nbf: 'now' }],
  ['nbf null', 'nbf_not_number', { nbf: null }],
  ['nbf in milliseconds', 'nbf_milliseconds', { nbf: now * 1000 }],
  ['nbf in the future', 'nbf_in_future', { nbf: now + 600 }],
  ['no sub', 'sub_missing', { sub: undefined }],
  ['sub as a number', 'sub_not_text', { sub: 17 }],
  ['sub null', 'sub_not_text', { sub: null }],
  ['sub with half a character', 'json_not_text', { sub: 'customer-1\ud83d' }],
  ['sub with a line break', 'sub_malformed', { sub: 'customer\n1' }],
  ['an empty sub', 'sub_empty', { sub: '' }],
  ['a blank sub', 'sub_empty', { sub: '  ' }],
  ['a sub of 256 characters', 'sub_malformed', { sub: 'x'.repeat(256) }],
  ['a sub with a NUL', 'json_not_text', { sub: 'ada\0' }],
  ['a sub beyond ASCII', 'sub_malformed', { sub: 'адa' }],
  ['nonce as a number', 'nonce_not_text', { nonce: 17 }],
  ['nonce null', 'nonce_not_text', { nonce: null }],
  ['nonce as a list', 'nonce_not_text', { nonce: ['n'] }],
  ['an empty nonce', 'nonce_malformed', { nonce: '' }],
  ['an endless nonce', 'nonce_malformed', { nonce: 'n'.repeat(513) }],
  ['auth_time as a text', 'auth_time_not_number', { auth_time: '2026' }],
  ['auth_time in milliseconds', 'auth_time_milliseconds', { auth_time: now * 1000 }],
  ['auth_time in the future', 'auth_time_in_future', { auth_time: now + 600 }],
  ['acr as a number', 'acr_not_text', { acr: 0 }],
  ['acr of somebody who is not authenticated', 'acr_unauthenticated', { acr: '0' }],
  ['lp_sdes as an object', 'lp_sdes_not_array', { lp_sdes: { type: 'ctmrinfo', info: {} } }],
  ['lp_sdes as a text', 'lp_sdes_not_array', { lp_sdes: '[]' }],
  ['lp_sdes null', 'lp_sdes_not_array', { lp_sdes: null }],
  ['lp_sdes with 21 entries', 'lp_sdes_too_long', { lp_sdes: Array.from({ length: 21 }, () => ({ type: 'cart' })) }],
  ['an entry that is null', 'lp_sdes_entry_malformed', { lp_sdes: [null] }],
  ['an entry without a type', 'lp_sdes_entry_malformed', { lp_sdes: [{ info: {} }] }],
  ['two customers', 'lp_sdes_type_repeated', { lp_sdes: [...customer({ customerId: 'a' }).lp_sdes, { type: 'cart' }, ...customer({ customerId: 'b' }).lp_sdes] }],
  ['ctmrinfo without info', 'lp_sdes_member_missing', { lp_sdes: [{ type: 'ctmrinfo' }] }],
  ['personal in info', 'lp_sdes_member_missing', { lp_sdes: [{ type: 'personal', info: {} }] }],
  ['info as a list', 'lp_sdes_member_missing', customer([])],
  ['balance as a text', 'lp_sdes_value_kind', customer({ balance: '-400.99' })],
  ['cstatus as a number', 'lp_sdes_value_kind', customer({ cstatus: 1 })],
  ['customerId as an object', 'lp_sdes_value_kind', customer({ customerId: { $ne: null } })],
  ['a balance too large to be exact', 'lp_sdes_number_too_large', customer({ balance: 2 ** 60 })],
  ['twenty-one contacts', 'lp_sdes_list_too_long', personal({ contacts: Array.from({ length: 21 }, () => ({ email: 'a@example.com' })) })],
  ['a date as a text', 'lp_sdes_value_kind', customer({ lastPaymentDate: '2014-10-15' })],
  ['a date of texts', 'lp_sdes_value_kind', customer({ lastPaymentDate: { day: '15', month: '10', year: '2014' } })],
  ['a 30 February', 'lp_sdes_date_impossible', customer({ registrationDate: { day: 30, month: 2, year: 2020 } })],
  ['a month 0', 'lp_sdes_date_impossible', customer({ registrationDate: { day: 1, month: 0, year: 2020 } })],
  ['a year of five digits', 'lp_sdes_date_impossible', customer({ registrationDate: { day: 1, month: 1, year: 12_014 } })],
  ['a year before Christ', 'lp_sdes_date_impossible', customer({ registrationDate: { day: 1, month: 1, year: -1 } })],
  ['age as a number', 'lp_sdes_value_kind', personal({ age: 34 })],
  ['contacts as an object', 'lp_sdes_value_kind', personal({ contacts: { email: 'a@example.com' } })],
  ['an address as a text', 'lp_sdes_value_kind', personal({ contacts: [{ address: 'London' }] })],
  ['a name of 1001 characters', 'lp_sdes_value_too_long', personal({ firstname: 'x'.repeat(1001) })],
  ['given_name as a number', 'claim_not_text', { given_name: 1 }],
  ['email as a list', 'claim_not_text', { email: ['a@example.com'] }],
  ['family_name of 501 characters', 'claim_too_long', { family_name: 'x'.repeat(501) }],
];

for (const [title, code, claims] of CASES)
  test(`${title} → ${code}`, async () => {
    const { reason, visitor } = await verifyClaims(vas, typeof claims === 'function' ? claims() : claims);
    assert.deepEqual([reason?.code, visitor], [code, null]);
    assert.notEqual(reason!.actual, '', 'the operator reads what came');
    assert.equal(leaks(reason!, vas.connector, undefined), false);
    assert.deepEqual(reason, storableJson(reason), 'the database can keep it');
  });

const ACCEPTED: [title: string, claims: Claims][] = [
  ['several aud with our azp', { aud: ['b', 'live-assist'], azp: 'live-assist' }],
  ['one aud in a list', { aud: ['live-assist'] }],
  ['iat and nbf ahead by less than the tolerance', { iat: now + 20, nbf: now + 20 }],
  ['times with fractions', { iat: now - 0.5, exp: now + 100.25 }],
  ['a nonce, an auth_time and an acr', { nonce: 'n-0S6_WzA2Mj', auth_time: now - 3_600, acr: 'loa1' }],
  ['an empty lp_sdes', { lp_sdes: [] }],
  ['lp_sdes of types that do not count, also twice', { lp_sdes: [{ type: 'cart', total: 1 }, { type: 'cart' }, { type: 'constructor' }, { type: 'constructor' }] }],
  ['null for an optional value', { given_name: null, ...customer({ balance: null }) }],
  ['values that are not documented', customer({ shoeSize: { eu: 46 } })],
];

for (const [title, claims] of ACCEPTED)
  test(`${title}: passes`, async () => {
    assert.equal((await verifyClaims(vas, claims)).reason, null);
  });

test('A number beyond numbers is refused, in a time and in lp_sdes', async () => {
  const beyond = (member: string) => JSON.stringify({ ...goodClaims(vas), ...customer({ balance: 0 }) }).replace(new RegExp(`"${member}":\\d+`), `"${member}":1e400`);
  const codeOf = async (member: string) => (await verifyToken(vas, sign(beyond(member), KEY))).reason?.code;
  assert.deepEqual([await codeOf('exp'), await codeOf('balance')], ['time_beyond_calendar', 'lp_sdes_number_too_large']);
});
