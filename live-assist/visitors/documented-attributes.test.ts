import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EngagementAttribute } from '../contract/attributes';
import { differencesOf } from './documented-attributes';

const product = { product: { name: 'Tide Saver', category: 'savings', sku: 'TS-1', price: 7.8 }, quantity: 1 };
const date = { day: 15, month: 10, year: 2014 };

const AS_DOCUMENTED: EngagementAttribute[] = [
  { type: 'ctmrinfo', info: { cstatus: 'cancelled', ctype: 'vip', customerId: '138766AC', balance: -400.99, currency: 'USD', socialId: '1', imei: '3', userName: 'u', companySize: 500, accountName: 'a', role: 'r', lastPaymentDate: date, registrationDate: date, storeNumber: '1' } },
  { type: 'personal', personal: { firstname: 'Ada', lastname: 'W', age: { age: 34, year: 1980, month: 4, day: 15 }, contacts: [{ email: 'a@b.c', phone: '+1', phoneType: 'HOME', address: { country: 'GB', region: 'x' } }], gender: 'FEMALE', language: 'en-GB', company: 'c' } },
  { type: 'cart', total: 11.7, currency: 'USD', numItems: 6, products: [product] },
  { type: 'purchase', total: 11.7, currency: 'USD', orderId: 'DRV', cart: { products: [product] } },
  { type: 'prodView', currency: 'USD', products: [product] },
  { type: 'mrktInfo', info: { channel: '1', affiliate: 'a', campaignId: 'c' } },
  { type: 'mrktInfo', info: { channel: 1 } },
  { type: 'lead', lead: { topic: 't', value: 22.22, currency: 'USD', leadId: 'x' } },
  { type: 'service', service: { topic: 't', status: 10, category: 'c', serviceId: 's' } },
  { type: 'error', error: { contextId: 'c', message: 'm', code: 'e', level: 10, resolved: false } },
  { type: 'searchInfo', keywords: ['Reset password'] },
  { type: 'identity', iss: 'https://bank.example', acr: 'loa1', sub: 'ada' },
];
for (const attribute of AS_DOCUMENTED) test(`${attribute.type} as documented has no difference`, () => assert.deepEqual(differencesOf(attribute), []));

const DIFFERENT: [attribute: EngagementAttribute, first: string][] = [
  [{ type: 'weather', sun: true }, 'The vendor documents no attribute of this type.'],
  [{ type: 'constructor' }, 'The vendor documents no attribute of this type.'],
  [{ type: '', value: 3 }, 'No attribute at all: it has no type.'],
  [{ type: 'cart', total: '3', numItems: 1 }, 'total is a text, not a number.'],
  [{ type: 'cart', numItems: 1 }, 'total is missing.'],
  [{ type: 'cart', total: 1, numItems: 1, products: product }, 'products is an object, not a list.'],
  [{ type: 'cart', total: 1, numItems: 1, products: [{ quantity: 1 }] }, 'products.0.product is missing.'],
  [{ type: 'ctmrinfo', info: 'gold' }, 'info is a text, not an object.'],
  [{ type: 'ctmrinfo', cstatus: 'gold' }, 'cstatus is not documented.'],
  [{ type: 'ctmrinfo', info: { lastPaymentDate: '2014-10-15' } }, 'info.lastPaymentDate is a text, not a date.'],
  [{ type: 'personal', personal: { contacts: [{ email: 7 }] } }, 'personal.contacts.0.email is a number, not a text.'],
  [{ type: 'personal', personal: { gender: 'female' } }, 'personal.gender is none of the documented values.'],
  [{ type: 'personal', personal: { contacts: [{ phone: '+1', phoneType: 'CELL' }] } }, 'personal.contacts.0.phoneType is none of the documented values.'],
  [{ type: 'service', service: { status: 11 } }, 'service.status is none of the documented values.'],
  [{ type: 'error', error: { resolved: 'no' } }, 'error.resolved is a text, not a boolean.'],
  [{ type: 'searchInfo', keywords: 'password' }, 'keywords is a text, not a list.'],
  [{ type: 'identity', acr: 'loa1', sub: 'x' }, 'iss is missing.'],
];
for (const [attribute, first] of DIFFERENT) test(`${attribute.type || 'no type'}: ${first}`, () => assert.equal(differencesOf(attribute)[0], first));
