// Whether somebody could have read a claim, as a table: what passed where, in which form, and who listens there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '@/lib/wire/kinds';
import type { Carried, Carrier } from './carriers';
import { placesOf, type Place } from './places';
import { passedBy, READERS } from './readers';
import { readingOf } from './reading';

const SIGNED: Carried = { as: 'signed', claims: { email: 'ada@example.com', sub: 'a' } };
const NAME: Carried = { as: 'clear', claims: { given_name: 'Ada' } };
const carrier = (arrow: string, kind: Carrier['kind'], ...carried: Carried[]): Carrier => ({ arrow, kind, places: placesOf(KINDS[kind]), carried });

/** As the three flows are recorded. */
const CODE = [carrier('c1', 'code_issued', { as: 'code' }), carrier('c2', 'chat_requested', { as: 'code' }), carrier('c3', 'redemption_answered', SIGNED, NAME), carrier('c4', 'chat_accepted', NAME)];
const IMPLICIT = [carrier('i1', 'id_token_issued', SIGNED), carrier('i2', 'chat_requested', SIGNED)];
const ENCRYPTED = [carrier('e1', 'id_token_issued', { as: 'encrypted' }), carrier('e2', 'chat_requested', { as: 'encrypted' }), carrier('e3', 'token_decrypted', SIGNED)];

const readings = (claim: string, carriers: Carrier[]) => READERS.map(({ reaches }) => Object.values(readingOf(claim, carriers, reaches)).join(' '));

const CASES: [title: string, claim: string, carriers: Carrier[], page: string, extension: string, proxy: string, consumer: string, liveAssist: string][] = [
  ['code flow: only the code passes through the browser', 'email', CODE, 'code only c1', 'code only c1', 'code only c1', 'code only c1', 'reads c3'],
  ['code flow: what the answer says in words passes to the window', 'given_name', CODE, 'code only c1', 'code only c1', 'reads c4', 'reads c4', 'reads c3'],
  ['implicit, signed: whoever has the token reads it', 'email', IMPLICIT, 'reads i1', 'reads i1', 'reads i1', 'reads i1', 'reads i2'],
  ['implicit, encrypted: whoever has no key does not', 'email', ENCRYPTED, 'sealed e1', 'sealed e1', 'sealed e1', 'sealed e1', 'reads e3'],
  ['a claim that no message had', 'phone_number', IMPLICIT, 'not sent', 'not sent', 'not sent', 'not sent', 'not sent'],
  ['a token between servers alone', 'email', [CODE[2]!], 'nothing', 'nothing', 'nothing', 'nothing', 'reads c3'],
];
for (const [title, claim, carriers, ...expected] of CASES) test(`${title} (${claim})`, () => assert.deepEqual(readings(claim, carriers), expected));

test('What was only seen inside one party is no reading of another', () => {
  assert.deepEqual(readingOf('email', [carrier('x', 'code_redeemed', SIGNED)], ['Live Assist', 'brand page', 'network']), { outcome: 'nothing' });
});

const PLACES: [kind: Carrier['kind'], places: Place[]][] = [
  ['id_token_issued', ['VAS', 'brand page', 'network', 'address']],
  ['chat_requested', ['chat window', 'Live Assist', 'network']],
  ['redemption_answered', ['VAS', 'Live Assist']],
  ['proof_received', ['brand page', 'chat window']],
  ['token_decrypted', ['Live Assist']],
  ['visitor_message', ['chat window', 'Live Assist', 'network']],
  ['agent_message', ['agent', 'Live Assist']],
];
for (const [kind, places] of PLACES) test(`${kind} passes through ${places.join(', ')}`, () => assert.deepEqual(placesOf(KINDS[kind]), places));

const PASSED: [kind: Carrier['kind'], by: string][] = [
  ['code_issued', 'Page script, Extension, Proxy, Consumer'],
  ['chat_requested', 'Proxy, Consumer'],
  ['redemption_answered', ''],
  ['agent_message', ''],
];
for (const [kind, by] of PASSED) test(`${kind} passes ${by || 'nobody on the consumer’s side'}`, () => assert.equal(passedBy(KINDS[kind]).join(', '), by));
