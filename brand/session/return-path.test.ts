import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environment } from '@/lib/environment';
import { returnPath } from './return-path';

const { brandOrigin: origin } = environment();

const pages: [wanted: string, path: string][] = [
  ['/bank', '/bank'],
  ['/bank/tide-saver?from=mail#price', '/bank/tide-saver?from=mail#price'],
  [`${origin}/bank/account`, '/bank/account'],
];
for (const [wanted, path] of pages) test(`a page of the brand is gone back to: ${wanted}`, () => assert.equal(returnPath('bank', wanted), path));

const elsewhere: unknown[] = [
  undefined,
  null,
  '',
  7,
  '/',
  '/other-bank',
  '/bank-two/account',
  '/bank/../other/account',
  '//evil.example/bank',
  '/\\evil.example/bank',
  'https://evil.example/bank/account',
  `${origin}@evil.example/bank`,
  `${origin}.evil.example/bank`,
  'javascript:alert(1)',
  'http://[',
  '/bank/sign-out',
  '/bank/sign-in',
  '/bank/sign-in-problem?returnTo=/bank/sign-in-problem',
  '/bank/signed-out',
  '/bank/chat-callback#code=c',
];
for (const wanted of elsewhere) test(`anything else leads home: ${String(wanted)}`, () => assert.equal(returnPath('bank', wanted), '/bank'));

test('a name and password in an address are not kept', () => {
  const { protocol, host } = new URL(origin);
  assert.equal(returnPath('bank', `${protocol}//user:secret@${host}/bank/account`), '/bank/account');
});
