import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Connector } from '../account';
import { gather, type Check } from './check';
import { redact } from './redact';
import { refuse } from './refuse';
import { verify } from './verify';

const connector = { clientSecret: 'a-secret' } as Connector;
const evidence = () => gather({ account: 'none', connector, offer: { proof: { ssoKey: 'the-code' } } });
const check = (name: string, run: Check['run']): Check => ({ name, clause: 'RFC 0000 §0', reasons: ['iss_wrong'], run });

test('The first check that fails ends it; the rest is not reached', async () => {
  const ran: string[] = [];
  const passes = (name: string) => check(name, () => void ran.push(name));
  const fails = check('b', () => refuse('iss_wrong', 'the-code and a-secret', 'x'));
  const { reason, steps } = await verify([passes('a'), fails, passes('c')], evidence());
  assert.deepEqual([ran, steps.map(({ outcome }) => outcome)], [['a'], ['passed', 'failed', 'not reached']]);
  assert.deepEqual([reason?.check, reason?.actual, reason?.expected], ['b', '[removed] and [removed]', 'x']);
});

test('A check that breaks refuses the visitor, and tells nobody what it was given', async () => {
  const breaks = check('a', () => Promise.reject(new TypeError('the-code')));
  const { reason, visitor } = await verify([breaks], evidence());
  assert.deepEqual([reason?.code, reason?.actual, visitor], ['check_broke', 'TypeError', null]);
});

test('A reason is short, and can be stored', () => {
  assert.equal(redact('x'.repeat(300), evidence()).length, 200);
  assert.equal(redact('a\0b\ud800', evidence()), 'a\ufffdb\ufffd');
  assert.equal(redact(`${'x'.repeat(195)}a-secret`, evidence()), `${'x'.repeat(195)}[rem…`);
});
