import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelOf } from './attribute-labels';
import { formatDay, formatMoney } from './attribute-values';
import { groupAttributes } from './verified-attributes';

type Given = Record<string, string | number>;
const rowsOf = (group: 'customer' | 'personal', values: Given) => {
  const groups = groupAttributes(Object.entries(values).map(([name, value]) => ({ group, name, value })));
  return groups.find((one) => one.group === group)!.rows.map(({ label, value }) => `${label}: ${value}`);
};

test('wire names become words', () => {
  const cases = { cstatus: 'Status', customerId: 'Customer ID', lastPaymentDate: 'Last payment', given_name: 'First name', companySize: 'Company size', somethingNew: 'Something new', zone_info: 'Zone info', 'contacts.0.email': 'Email', 'contacts.1.address.country': 'Country 2' };
  for (const [name, label] of Object.entries(cases)) assert.equal(labelOf(name), label, name);
});

test('a balance is money in its currency; without one, or with an unknown one, it is said as it came', () => {
  assert.deepEqual(rowsOf('customer', { balance: -400.99, currency: 'USD' }), ['Balance: -US$400.99']);
  assert.deepEqual(rowsOf('customer', { balance: 1234.5 }), ['Balance: 1,234.5']);
  assert.equal(formatMoney(3, 'not a currency'), '3 not a currency');
  assert.deepEqual(rowsOf('customer', { currency: 'EUR' }), ['Currency: EUR']);
});

test('dates are written in words, whether they come whole or in parts', () => {
  assert.deepEqual(rowsOf('customer', { lastPaymentDate: '2014-10-15' }), ['Last payment: 15 October 2014']);
  assert.deepEqual(rowsOf('customer', { 'lastPaymentDate.day': 15, 'lastPaymentDate.month': 10, 'lastPaymentDate.year': 2014 }), ['Last payment: 15 October 2014']);
  assert.deepEqual(rowsOf('personal', { 'age.age': 34, 'age.year': 1980, 'age.month': 4, 'age.day': 15 }), ['Age: 34', 'Date of birth: 15 April 1980']);
  assert.equal(formatDay(2026, 2, 30), undefined);
  assert.deepEqual(rowsOf('customer', { registrationDate: '2026-02-30' }), ['Customer since: 2026-02-30']);
});

test('a phone names its type, a language and a gender are words, the same fact is said once', () => {
  assert.deepEqual(rowsOf('personal', { 'contacts.0.phone': '+44 1', 'contacts.0.phoneType': 'HOME_FAX' }), ['Phone (home fax): +44 1']);
  assert.deepEqual(rowsOf('personal', { language: 'en-US', gender: 'FEMALE' }), ['Language: American English (en-US)', 'Gender: Female']);
  assert.deepEqual(rowsOf('personal', { language: '???' }), ['Language: ???']);
  assert.deepEqual(rowsOf('personal', { given_name: 'Ada', firstname: 'Ada', lastname: 'Lovelace' }), ['First name: Ada', 'Last name: Lovelace']);
});

test('both groups are there in the documented order, also when one is empty', () => {
  assert.deepEqual(groupAttributes([]).map(({ title, rows }) => [title, rows.length]), [['Customer info', 0], ['Personal info', 0]]);
});
