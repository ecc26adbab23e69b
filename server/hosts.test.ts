import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serves, siteOfHost } from './hosts';

test('a host is one of the two sites, or nobody’s', () => {
  assert.equal(siteOfHost('localhost:3000'), 'brand');
  assert.equal(siteOfHost('127.0.0.1:3000'), 'live-assist');
  assert.equal(siteOfHost('localhost:3001'), undefined);
  assert.equal(siteOfHost('evil.example'), undefined);
  assert.equal(siteOfHost(undefined), undefined);
});

const PATHS: [path: string, sites: string][] = [
  ['/', 'brand'],
  ['/harbour-bank', 'brand'],
  ['/windows-and-doors', 'brand'],
  ['/agent-of-the-year', 'brand'],
  ['/iconic-bank', 'brand'],
  ['/idp/harbour-bank/token', 'brand'],
  ['/api/auth/session', 'brand'],
  ['/api/demo/brands', 'brand'],
  ['/lp-authentication.js', 'brand'],
  ['/sdk.js', 'live-assist'],
  ['/window', 'live-assist'],
  ['/chat-window.js', 'live-assist'],
  ['/chat-window/view.js', 'live-assist'],
  ['/chat-windows', 'brand'],
  ['/agent/harbour-bank', 'live-assist'],
  ['/api/account/harbour-bank/conversation', 'live-assist'],
  ['/_next/static/chunks/a.js', 'brand live-assist'],
  ['/healthz', 'brand live-assist'],
];

for (const [path, sites] of PATHS)
  test(`${path} is served on: ${sites}`, () => {
    assert.deepEqual((['brand', 'live-assist'] as const).filter((site) => serves(site, path)), sites.split(' '));
  });
