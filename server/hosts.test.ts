import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { brandPack } from '@/stage/brands/pack';
import { LIVE_ASSIST_PATHS, serves, siteOfHost } from './hosts';

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
  ['/agent.rsc', 'live-assist'],
  ['/agent.segments/_tree.segment.rsc', 'live-assist'],
  ['/api/account/harbour-bank/conversation', 'live-assist'],
  ['/_next/static/chunks/a.js', 'brand live-assist'],
  ['/healthz', 'brand live-assist'],
];

for (const [path, sites] of PATHS)
  test(`${path} is served on: ${sites}`, () => {
    assert.deepEqual((['brand', 'live-assist'] as const).filter((site) => serves(site, path)), sites.split(' '));
  });

/** First parts of addresses that the app's folders make: what is in parentheses makes none, and brackets stand for a brand's own. */
async function folders(): Promise<string[]> {
  const groups = (await readdir('app')).filter((name) => name.startsWith('('));
  const names = await Promise.all(groups.map((group) => readdir(`app/${group}`, { withFileTypes: true })));
  return names.flat().filter((entry) => entry.isDirectory() && !entry.name.startsWith('[')).map(({ name }) => name);
}

test('No brand can be called as an address that is another’s begins', async () => {
  const slugs = new Set([...LIVE_ASSIST_PATHS.map((path) => path.split('/')[0]!), ...(await folders()), 'idp', 'healthz', 'readyz']);
  const free = (slug: string) => brandPack.shape.slug.safeParse(slug).success;
  assert.ok(slugs.size > 8 && free('harbour-bank'));
  assert.deepEqual([...slugs].filter(free), []);
});
