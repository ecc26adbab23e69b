// What must not work: forged attributes, replayed codes, the wrong host, foreign messages.
import { chatWindow, clickInvitation, startChat } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, section } from '../fixtures/workspace';

interface Refusal {
  reason: { code: string; check: string; party: string; expected: string; actual: string; change: string };
}

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

  const refusals = new URL('refusals', request.url()).href;
  expect((await consumer.request.get(refusals)).status()).toBe(401);
  const [newest] = (await (await agent.request.get(refusals)).json()) as Refusal[];
  expect(newest!.reason).toMatchObject({ code: flow.startsWith('code') ? 'code_rejected' : 'token_replayed', party: expect.any(String), change: expect.any(String) });
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
  const answer = await consumer.goto(`http://127.0.0.1:${port}/window?account=${brand.slug}&origin=${encodeURIComponent('https://evil.example')}`);
  expect(answer!.status()).toBe(404);
  expect(answer!.headers()['content-security-policy']).toContain("frame-ancestors 'self' https://evil.example");
  await expect(consumer.getByRole('textbox')).toHaveCount(0);
});

test('messages from a foreign frame or window are ignored on both sides', async ({ consumer, brand, brands }) => {
  await brands.set(brand.slug, { anonymousClick: 'decline' });
  const requests: string[] = [];
  consumer.on('request', (request) => void (request.url().endsWith('/conversation') && requests.push(request.postData() ?? '')));
  await consumer.goto(brand.addresses.site);
  const chat = await clickInvitation(consumer);
  await expect(chat.getByRole('heading', { name: 'Leave us a message' })).toBeVisible();
  const before = requests.length;

  // The page forges the window's words to the SDK, and a frame of no origin the SDK's words to the window.
  await consumer.evaluate(() => {
    postMessage({ type: 'lp:close' }, location.origin);
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = 'data:text/html,<script>const [w]=[...Array(parent.length).keys()].map(i=>parent[i]);w.postMessage({type:"lp:proof",attempt:1,proof:{ssoKey:"stolen"}},"*");parent.postMessage({type:"lp:close"},"*")</script>';
    document.body.append(frame);
  });
  await expect(chatWindow(consumer).getByRole('heading', { name: 'Leave us a message' })).toBeVisible();
  await chat.getByLabel('Name').fill('Still the same window');
  expect(requests.length).toBe(before);
  await expect(chat.getByLabel('Name')).toHaveValue('Still the same window');
});
