import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLink, writeLink, type StageLink } from './link';

const read = (query: string) => readLink(new URLSearchParams(query));

test('a link says everything that the stage can be prepared with', () => {
  assert.deepEqual(read('brand=harbour-bank&flow=code-pkce&lifetime=15&anonymous=decline&agents=away&chapter=code&step=2&level=security&panes=agent'), {
    brand: 'harbour-bank',
    chapter: 'code',
    step: 2,
    level: 'security',
    panes: ['agent'],
    settings: { flow: 'code-pkce', tokenLifetime: 15, anonymousClick: 'decline', agentsAvailable: false },
  });
});

const IGNORED = ['', 'flow=hybrid', 'flow=CODE', 'lifetime=4', 'lifetime=3601', 'lifetime=7.5', 'lifetime=-5', 'lifetime=1e3', 'level=boss', 'panes=cinema', 'agents=asleep', 'anonymous=', 'step=0', 'step=many', '__proto__=1'];
for (const query of IGNORED) test(`what is said wrongly is not said: ${query || 'nothing'}`, () => assert.deepEqual(read(query), { settings: {} }));

test('a link survives being written and read', () => {
  const link: StageLink = { brand: 'a-b', chapter: 'fake', step: 3, level: 'business', panes: ['brand', 'agent'], settings: { flow: 'implicit', tokenLifetime: 60, anonymousClick: 'ask', agentsAvailable: true } };
  assert.equal(writeLink(link), '/?brand=a-b&chapter=fake&step=3&flow=implicit&lifetime=60&anonymous=ask&agents=available&level=business&panes=brand,agent');
  assert.deepEqual(read(writeLink(link).slice(2)), link);
});
