import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkToBrand, readLink, writeLink, type StageLink } from './link';

const read = (query: string) => readLink(new URLSearchParams(query));

test('a link says everything that the stage can be prepared with', () => {
  assert.deepEqual(read('brand=harbour-bank&flow=code-pkce&lifetime=15&anonymous=decline&agents=away&chapter=code&step=2&level=security&panes=agent&faults=token_endpoint_down&lang=de'), {
    brand: 'harbour-bank',
    chapter: 'code',
    step: 2,
    level: 'security',
    panes: ['agent'],
    lang: 'de',
    settings: { flow: 'code-pkce', tokenLifetime: 15, anonymousClick: 'decline', agentsAvailable: false, faults: ['token_endpoint_down'] },
  });
});

const IGNORED = ['', 'flow=hybrid', 'flow=CODE', 'lifetime=4', 'lifetime=3601', 'lifetime=7.5', 'lifetime=-5', 'lifetime=1e3', 'level=boss', 'panes=cinema', 'agents=asleep', 'anonymous=', 'step=0', 'step=many', '__proto__=1', 'faults=fire', 'faults=', 'lang=german', 'lang=../x'];
for (const query of IGNORED) test(`what is said wrongly is not said: ${query || 'nothing'}`, () => assert.deepEqual(read(query), { settings: {} }));

test('a link survives being written and read', () => {
  const link: StageLink = { brand: 'a-b', chapter: 'fake', step: 3, level: 'business', panes: ['brand', 'agent'], settings: { flow: 'implicit', tokenLifetime: 60, anonymousClick: 'ask', agentsAvailable: true, faults: ['encryption_keys_unreachable'] }, lang: 'de' };
  assert.equal(writeLink(link), '/?brand=a-b&chapter=fake&step=3&flow=implicit&lifetime=60&anonymous=ask&agents=available&faults=encryption_keys_unreachable&level=business&panes=brand,agent&lang=de');
  assert.deepEqual(read(writeLink(link).slice(2)), link);
});

test('another brand comes into the same chapter; how the last one was set is not said of it', () =>
  assert.equal(linkToBrand(new URLSearchParams('brand=a&chapter=fake&step=3&flow=implicit&lifetime=60&level=security&panes=brand&lang=de'), 'b'), '/?brand=b&chapter=fake&step=3&level=security&panes=brand&lang=de'));
