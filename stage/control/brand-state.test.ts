// Whoever follows a brand hears of each change once it is whole, and of nothing else.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { closeDatabase } from '@/lib/database';
import { deleteBrand, makeBrand, resetBrand } from '../brands/brands';
import { loadPack } from '../brands/packs';
import { changeBrand } from '../brands/settings';
import { followBrand, type BrandState } from './brand-state';

const slug = `test-${randomBytes(5).toString('hex')}`;
const nobodyLeaves = new AbortController().signal;
const follow = (known: string | null = null, holdMs = 5_000, gone = nobodyLeaves) => followBrand(slug, known, gone, holdMs);

before(async () => void (await makeBrand(await loadPack('harbour-bank'), slug)));
after(async () => {
  await deleteBrand(slug);
  await closeDatabase();
});

/** Milliseconds. A test is over long before somebody who waits would look again unasked: what is heard was signalled. */
const [HOLD_MS, TIMEOUT] = [60_000, { timeout: 10_000 }];

/** How the brand stands before `act`, and after it as somebody is told who waits for a change. `gone`: the test is over. */
async function heardOf(act: () => Promise<unknown>, gone: AbortSignal): Promise<{ before: BrandState; after: BrandState }> {
  const before = await follow();
  const heard = follow(before.stamp, HOLD_MS, gone);
  // A look that began later is over, so its first one is too: from here on it waits.
  await follow();
  await act();
  return { before, after: await heard };
}

const CHANGES: [title: string, change: Parameters<typeof changeBrand>[1], pageFollows: boolean][] = [
  ['the flow', { flow: 'implicit' }, true],
  ['the flow, back to codes', { flow: 'code' }, true],
  // The SDK that comes with the page calls the page's method at once where there is no challenge to wait for.
  ['PKCE', { flow: 'code-pkce' }, true],
  ['what an anonymous click does', { anonymousClick: 'decline' }, true],
  ['the token lifetime', { tokenLifetime: 60 }, false],
  ['agents away', { agentsAvailable: false }, false],
  ['a fault', { faults: ['token_endpoint_down'] }, false],
];
for (const [title, change, pageFollows] of CHANGES)
  test(`a change is heard: ${title}; open pages ${pageFollows ? 'load again' : 'stay'}`, TIMEOUT, async ({ signal }) => {
    const { before } = await heardOf(() => changeBrand(slug, change), signal);
    const settled = await follow();
    for (const [name, value] of Object.entries(change)) assert.deepEqual(settled.settings[name as keyof BrandState['settings']], value);
    assert.equal(settled.page !== before.page, pageFollows);
    assert.equal(settled.madeAt, before.madeAt);
  });

test('a reset is heard when the brand is whole again, as it was made', TIMEOUT, async ({ signal }) => {
  const { before, after } = await heardOf(() => resetBrand(slug), signal);
  assert.notEqual(after.madeAt, before.madeAt);
  assert.deepEqual([after.settings.flow, after.settings.tokenLifetime, after.settings.agentsAvailable, after.settings.faults], ['code', 3600, true, []]);
});

test('where nothing changes the answer comes when the time is over, as it was', async () => {
  const { stamp } = await follow();
  assert.equal((await follow(stamp, 50)).stamp, stamp);
});

test('who leaves is not waited for', async () => {
  const { stamp } = await follow();
  const leaver = new AbortController();
  const answer = follow(stamp, 60_000, leaver.signal);
  leaver.abort();
  assert.equal((await answer).stamp, stamp);
});

test('a brand that there is not is said to be none, at once for who never knew it', async () => {
  await assert.rejects(followBrand('no-such-brand', null, nobodyLeaves), { code: 'brand_unknown', status: 404 });
  await assert.rejects(followBrand('no-such-brand', 'old', nobodyLeaves, 20), { code: 'brand_unknown', status: 404 });
});
