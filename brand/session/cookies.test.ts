import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environment } from '@/lib/environment';
import { sessionCookies } from './cookies';
import { sessionCookieNames } from './sign-out';

const all = (brand: string) => Object.values(sessionCookies(brand));

test('every cookie is out of scripts’ reach, and of other sites’ requests', () => {
  for (const { name, options } of all('bank')) assert.deepEqual([name, options.httpOnly, options.sameSite], [name, true, 'lax']);
});

test('names carry brand and port, and none begins with another brand’s', () => {
  const names = [...all('bank'), ...all('bank-two')].map((one) => one.name);
  assert.equal(new Set(names).size, 12);
  // next-auth takes every cookie whose name begins with the session's for a part of it.
  for (const one of names) for (const other of names) assert.ok(one === other || !other.startsWith(one), `${other} begins with ${one}`);
  assert.ok(names.every((name) => name.includes(`.${environment().port}.`)));
});

test('a session goes to its own brand’s pages only', () => {
  assert.equal(sessionCookies('bank').sessionToken.options.path, '/bank');
});

test('signing out removes the session’s cookie in all its parts, and no other brand’s', () => {
  const { name } = sessionCookies('bank').sessionToken;
  const other = sessionCookies('bank-two').sessionToken.name;
  assert.deepEqual(sessionCookieNames('bank', [name, `${name}.0`, `${name}.1`, other, 'theme']), [name, `${name}.0`, `${name}.1`]);
});
