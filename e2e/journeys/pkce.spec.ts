// PKCE: the page gets a challenge, and a code that is worth nothing without the verifier, which never leaves Live Assist.
import { createHash } from 'node:crypto';
import type { Page } from 'playwright/test';
import { clickInvitation, NOT_VERIFIED, startChat } from '../fixtures/chat';
import { newestReason } from '../fixtures/reasons';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';

test.beforeEach(({ brands, brand }) => brands.set(brand.slug, { flow: 'code-pkce' }));

/** Changes what the window tells the service. */
const change = (page: Page, edit: (sent: Record<string, unknown>) => object) =>
  page.route('**/conversation', (route) => route.continue({ postData: JSON.stringify(edit(route.request().postDataJSON() as Record<string, unknown>)) }));

test('the verifier goes to Live Assist alone: not to the page, not to the brand’s host, not into storage', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await consumer.addInitScript(() => {
    const page = globalThis as unknown as { heard: string[] };
    page.heard = [];
    addEventListener('message', ({ data }) => void page.heard.push(JSON.stringify(data)), true);
  });
  await signIn(consumer, brand, 'ada');
  const sent = consumer.waitForRequest((request) => request.url().endsWith('/conversation'));
  const toBrand: string[] = [];
  consumer.on('request', (request) => void (request.url().startsWith(new URL(brand.addresses.site).origin) && toBrand.push(`${request.url()} ${request.postData() ?? ''}`)));
  await startChat(consumer);
  await expect(agent.getByRole('button', { name: 'Accept chat with Ada Whitfield' })).toBeVisible();
  const { codeVerifier } = (await sent).postDataJSON() as { codeVerifier: string };
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');

  const heard = await consumer.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join());
  expect(heard).toContain(codeChallenge);
  expect(toBrand.join()).toContain(`code_challenge=${codeChallenge}&code_challenge_method=S256`);
  const stored = await consumer.context().storageState();
  const session = await consumer.evaluate(() => JSON.stringify({ ...sessionStorage }));
  for (const place of [heard, toBrand.join(), JSON.stringify(stored), session, consumer.url()]) expect(place).not.toContain(codeVerifier);
});

test('a code with another verifier, as a thief would have it, opens no chat', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await change(consumer, (sent) => ({ ...sent, codeVerifier: 'v'.repeat(43) }));
  await expect((await clickInvitation(consumer)).getByText(NOT_VERIFIED)).toBeVisible();
  expect(await newestReason(agent, brand)).toMatchObject({ code: 'code_rejected' });
});

test('a code without a verifier is not even redeemed', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await change(consumer, ({ codeVerifier: _, ...sent }) => sent);
  await expect((await clickInvitation(consumer)).getByText(NOT_VERIFIED)).toBeVisible();
  expect(await newestReason(agent, brand)).toMatchObject({ code: 'verifier_missing' });
});

test('a page that ignores the challenge gets no code: the VAS requires one of this client', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await consumer.addInitScript(() => {
    const page = globalThis as unknown as { lpGetAuthenticationToken?: (...all: unknown[]) => void };
    let method: ((callback: unknown) => void) | undefined;
    Object.defineProperty(page, 'lpGetAuthenticationToken', { get: () => method && ((callback: unknown) => method!(callback)), set: (value) => void (method = value) });
  });
  await signIn(consumer, brand, 'ada');
  await expect((await clickInvitation(consumer)).getByText(NOT_VERIFIED)).toBeVisible();
  const { code, party, actual } = await newestReason(agent, brand);
  expect([code, party, actual]).toEqual(['authorization_refused', 'brand page', expect.stringContaining('requires PKCE')]);
});
