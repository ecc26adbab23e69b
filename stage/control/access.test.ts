import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEnvironment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';
import { requireControl, requireKey } from './access';

const KEY = 'a-key-of-sixteen-characters';
const ASKED = 'http://localhost:3000/api/demo/brands';

function outcome(variables: Record<string, string>, headers: Record<string, string>): string {
  try {
    requireControl(new Request(ASKED, { headers }), parseEnvironment(variables));
    return 'allowed';
  } catch (error) {
    assert.ok(error instanceof HttpError);
    return error.code;
  }
}

const PRODUCTION = { NODE_ENV: 'production' };
const CASES: [title: string, variables: Record<string, string>, headers: Record<string, string>, expected: string][] = [
  ['development, no key', {}, {}, 'allowed'],
  ['development, the stage’s own page', {}, { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, 'allowed'],
  ['development, a page of another site', {}, { origin: 'https://evil.example' }, 'other_site'],
  ['development, Live Assist’s own origin', {}, { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' }, 'other_site'],
  ['development with a key, none sent', { DEMO_KEY: KEY }, {}, 'demo_key_wrong'],
  ['production without a key', PRODUCTION, {}, 'controls_closed'],
  ['production, wrong key', { ...PRODUCTION, DEMO_KEY: KEY }, { authorization: 'Bearer no' }, 'demo_key_wrong'],
  ['production, right key', { ...PRODUCTION, DEMO_KEY: KEY }, { authorization: `Bearer ${KEY}` }, 'allowed'],
  ['production, right key, the scheme in small letters (RFC 9110 §11.1)', { ...PRODUCTION, DEMO_KEY: KEY }, { authorization: `bearer ${KEY}` }, 'allowed'],
  ['production, right key, from another site', { ...PRODUCTION, DEMO_KEY: KEY }, { authorization: `Bearer ${KEY}`, 'sec-fetch-site': 'cross-site' }, 'other_site'],
];

for (const [title, variables, headers, expected] of CASES) test(`control interface: ${title} → ${expected}`, () => assert.equal(outcome(variables, headers), expected));

for (const key of ['schlüssel 🔑', 'two\nlines', '', 'no'])
  test(`a key that came as text, ${JSON.stringify(key)} → demo_key_wrong`, () => {
    assert.throws(() => requireKey(key, parseEnvironment({ DEMO_KEY: KEY })), { status: 401, code: 'demo_key_wrong' });
  });
