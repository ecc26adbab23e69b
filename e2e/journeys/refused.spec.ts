// What must not work: forged attributes, replayed codes, the wrong host, foreign messages.
import type { Page } from 'playwright/test';
import { clickInvitation, NOT_VERIFIED, startChat } from '../fixtures/chat';
import { accountApi, newestReason } from '../fixtures/reasons';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, section } from '../fixtures/workspace';

/** A site that the brand and Live Assist know nothing of. */
const STRANGE_SITE = 'https://evil.example';

test('a page that claims to be another customer changes nothing but the unverified part', async ({ consumer, agent, brand }) => {
  const forged = 'f0f0f0f0-0000-4000-8000-00000000f0f0';
  await consumer.addInitScript((customerId) => {
    const page = globalThis as unknown as { lpTag?: { sdes?: unknown[] } };
    page.lpTag = { sdes: [{ type: 'ctmrinfo', info: { customerId, cstatus: 'Verified by the ID token ✅' } }] };
  }, forged);
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  const pushed = section(agent, 'Said by the page – not verified');
  await expect(pushed).toContainText(forged);
  await expect(pushed.getByRole('img', { name: 'Verified by the ID token' })).toHaveCount(0);
  await expect(section(agent, 'Customer info')).not.toContainText(forged);
  await expect(section(agent, 'Contact card')).toContainText('Ada Whitfield');
});

test('a replayed code or token gets the opaque answer, and the operator the reason', async ({ consumer, agent, brand, flow }) => {
  await signIn(consumer, brand, 'ada');
  const sent = consumer.waitForRequest((request) => request.url().endsWith('/conversation') && request.method() === 'POST');
  await startChat(consumer);
  const request = await sent;
  const replayed = await consumer.request.post(request.url(), { headers: { 'content-type': 'application/json' }, data: request.postData()! });
  expect(replayed.status()).toBe(401);
  const { error } = (await replayed.json()) as { error: Record<string, unknown> };
  expect(error).toEqual({ time: expect.any(String), message: 'Failed to validate user with customer authentication service', internalCode: 10 });

  expect((await consumer.request.get(accountApi(brand, 'refusals'))).status()).toBe(401);
  const newest = await newestReason(agent, brand);
  expect(newest).toMatchObject({ code: flow.startsWith('code') ? 'code_rejected' : 'token_replayed', party: expect.any(String), change: expect.any(String) });
  expect(JSON.stringify(newest)).not.toContain((JSON.parse(request.postData()!) as { proof: { ssoKey: string } }).proof.ssoKey);
});

test('each host serves its own company only, and nobody else’s name', { tag: '@once' }, async ({ consumer, brand, baseURL }) => {
  const { port } = new URL(baseURL!);
  const status = async (url: string, headers = {}) => (await consumer.request.get(url, { headers, maxRedirects: 0 })).status();
  const query = `account=${brand.slug}&origin=${encodeURIComponent(baseURL!)}`;
  expect(await status(`http://127.0.0.1:${port}/window?${query}`)).toBe(200);
  expect(await status(`http://localhost:${port}/window?${query}`)).toBe(404);
  expect(await status(`http://127.0.0.1:${port}/${brand.slug}`)).toBe(404);
  expect(await status(`http://127.0.0.1:${port}/idp/${brand.slug}/jwks`)).toBe(404);
  expect(await status(`http://127.0.0.1:${port}/`, { host: 'evil.example' })).toBe(421);
  for (const host of ['localhost', '127.0.0.1']) {
    expect(await status(`http://${host}:${port}/healthz`)).toBe(200);
    expect(await status(`http://${host}:${port}/readyz`)).toBe(200);
  }
});

test('a site that the account does not know cannot embed the chat window', { tag: '@once' }, async ({ consumer, brand, baseURL }) => {
  const { port } = new URL(baseURL!);
  const answer = await consumer.goto(`http://127.0.0.1:${port}/window?account=${brand.slug}&origin=${encodeURIComponent(STRANGE_SITE)}`);
  expect(answer!.status()).toBe(404);
  expect(answer!.headers()['content-security-policy']).toContain(`frame-ancestors 'self' ${STRANGE_SITE}`);
  await expect(consumer.getByRole('textbox')).toHaveCount(0);
});

/** Opens another window from the page; it has a real reference to the page, its opener. */
async function openFrom(page: Page, url: string): Promise<Page> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.evaluate((address) => void window.open(address), url)]);
  await popup.waitForLoadState();
  return popup;
}

test('messages of windows that are not the other end of the line are ignored at both ends', async ({ consumer, brand }) => {
  const proofs: string[] = [];
  consumer.on('request', (request) => void (request.url().endsWith('/conversation') && proofs.push(request.postData() ?? '')));
  await signIn(consumer, brand, 'ada');
  // The page's method answers when the test says so: until then the window waits for a proof.
  await consumer.evaluate(() => {
    const page = globalThis as unknown as { lpGetAuthenticationToken: unknown; decline: () => void };
    page.lpGetAuthenticationToken = (callback: (token: null) => void) => (page.decline = () => callback(null));
  });
  const chat = await clickInvitation(consumer);
  await expect(chat.getByRole('button', { name: 'Minimise chat' })).toBeVisible();
  await consumer.waitForFunction(() => 'decline' in globalThis);

  // To the page, from another origin: the window's words.
  await consumer.context().route(`${STRANGE_SITE}/`, (request) => request.fulfill({ contentType: 'text/html', body: '<title>A stranger</title>' }));
  const stranger = await openFrom(consumer, `${STRANGE_SITE}/`);
  await expect(stranger).toHaveTitle('A stranger');
  await stranger.evaluate(() => (window.opener as Window).postMessage({ type: 'lp:close' }, '*'));
  // To the window, from another one of the page's own origin, which alone can get hold of the frame: the page's words.
  const neighbour = await openFrom(consumer, `${brand.addresses.site}/signed-out`);
  const frames = await neighbour.evaluate(() => {
    const hosts = [...(window.opener as Window).document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const found = hosts.flatMap((host) => [...host.querySelectorAll('iframe')]);
    for (const frame of found) for (const attempt of [1, 2]) frame.contentWindow!.postMessage({ type: 'lp:proof', attempt, proof: { ssoKey: 'stolen' } }, '*');
    return found.length;
  });
  expect(frames, 'chat windows that the neighbour wrote to').toBe(1);

  await consumer.evaluate(() => (globalThis as unknown as { decline: () => void }).decline());
  await expect(chat.getByText(NOT_VERIFIED)).toBeVisible();
  expect(proofs.length).toBe(1);
  expect(proofs[0]).not.toContain('stolen');
});
