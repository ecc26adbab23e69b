// From recorded events to the table: tokens are opened by who can, values are told at level security alone, and the arrows behind the cells come along.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { report, type Report } from '@/lib/wire/report';
import { eventsOf } from '@/lib/wire/ring';
import type { KindName } from '@/lib/wire/kinds';
import { tableOf, type Recording } from './table';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const CLAIMS = { iss: 'https://vas', given_name: 'Ada', family_name: 'Whitfield', email: 'ada@example.com', lp_sdes: [{ type: 'ctmrinfo', info: { cstatus: 'gold', balance: -12.5 } }] };
const signed = `${part({ alg: 'RS256' })}.${part(CLAIMS)}.signature`;
const sealed = `${part({ alg: 'RSA-OAEP-256', cty: 'JWT' })}.key.iv.text.tag`;

type Event = [kind: KindName, facts: object];

function record(flow: Recording['flow'], events: Event[]): Recording {
  const brand = `readers-${randomUUID().slice(0, 8)}`;
  for (const [kind, facts] of events) report({ brand, kind, gives: [['attempt', brand]], facts: () => facts } as Report);
  return { flow, recorded: eventsOf(brand) };
}

const RECORDINGS = [
  record('code', [['code_issued', { code: 'one-time', customer: 'Ada Whitfield', sub: 'a' }], ['redemption_answered', { id_token: `${part({})}.${part({ ...CLAIMS, at_hash: 'x' })}.s` }], ['chat_accepted', { visitor: 'Ada Whitfield' }]]),
  record('implicit', [['id_token_issued', { id_token: signed }], ['chat_requested', { id_token: signed }]]),
  record('implicit-encrypted', [['id_token_issued', { id_token: sealed }], ['chat_requested', { id_token: sealed }], ['token_decrypted', { id_token: { token: sealed, inside: signed } }]]),
];

const row = (claim: string, level: 'architect' | 'security' = 'architect') => tableOf(RECORDINGS, level).claims.find((one) => one.claim === claim)!;
const outcomesOf = (claim: string, reader: string) => row(claim).cells.filter((cell) => cell.reader === reader).map(({ outcome }) => outcome);

test('A claim is read where its token can be opened, and only there', () => {
  assert.deepEqual(outcomesOf('email', 'page script'), ['code only', 'reads', 'sealed']);
  assert.deepEqual(outcomesOf('email', 'Live Assist'), ['reads', 'reads', 'reads']);
});

test('What somebody noted about a message was not in it: the name beside a code is nobody’s reading', () => {
  assert.deepEqual(outcomesOf('given_name', 'page script'), ['code only', 'reads', 'sealed']);
  assert.deepEqual(outcomesOf('given_name', 'proxy'), ['reads', 'reads', 'sealed']);
});

test('Attributes are told one by one, and what was in one flow only is said so', () => {
  assert.deepEqual(outcomesOf('ctmrinfo.cstatus', 'proxy'), ['code only', 'reads', 'sealed']);
  assert.equal(row('at_hash').onlyIn, 'code');
  assert.deepEqual(outcomesOf('at_hash', 'Live Assist'), ['reads', 'not sent', 'not sent']);
  assert.equal(row('email').onlyIn, undefined);
});

test('Values are shown at level security; below it nothing in the whole answer holds one', () => {
  assert.deepEqual(row('email', 'security').value, { shown: 'ada@example.com' });
  assert.deepEqual(row('email').value, { hidden: 'text, 15 characters' });
  assert.doesNotMatch(JSON.stringify(tableOf(RECORDINGS, 'architect')), /ada@example\.com|gold|-12\.5/);
});

test('Every cell that says something names an arrow that is in the answer, at every level', () => {
  for (const level of ['business', 'architect', 'security'] as const) {
    const { claims, arrows } = tableOf(RECORDINGS, level);
    const ids = new Set(arrows.map(({ id }) => id));
    for (const { arrow } of claims.flatMap(({ cells }) => cells)) assert.ok(arrow === undefined || ids.has(arrow), `${arrow} at ${level}`);
  }
});
