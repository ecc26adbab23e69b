// The four variants beside each other: switching, what each depends on, and what each keeps from the page.
import type { Page, Request } from 'playwright/test';
import { chatWindow, clickInvitation, NOT_VERIFIED, startChat } from '../fixtures/chat';
import { FLOWS, type Flow } from '../fixtures/flow';
import { accountApi, newestReason } from '../fixtures/reasons';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, section } from '../fixtures/workspace';

interface Sent {
  proof: { ssoKey: string; redirect_uri?: string };
  codeVerifier?: string;
}

const isChatRequest = (request: Request) => request.url().endsWith('/conversation') && request.method() === 'POST';

/** Starts a chat, and returns what the window told the service. */
async function startAndRead(consumer: Page): Promise<Sent> {
  const sent = consumer.waitForRequest(isChatRequest);
  await startChat(consumer);
  return (await sent).postDataJSON() as Sent;
}

const KINDS: Record<Flow, { parts: number; hasVerifier: boolean }> = {
  code: { parts: 1, hasVerifier: false },
  'code-pkce': { parts: 1, hasVerifier: true },
  implicit: { parts: 3, hasVerifier: false },
  'implicit-encrypted': { parts: 5, hasVerifier: false },
};

test('the flow is switched while everything runs, the next chat follows, and the agent reads how its token was protected', { tag: '@once' }, async ({ consumer, agent, brand, brands }) => {
  test.slow();
  await signIn(consumer, brand, 'ada');
  for (const flow of [...FLOWS, 'code' as const]) {
    await brands.set(brand.slug, { flow });
    await consumer.reload();
    const { proof, codeVerifier } = await startAndRead(consumer);
    expect({ parts: proof.ssoKey.split('.').length, hasVerifier: codeVerifier !== undefined }, flow).toEqual(KINDS[flow]);
    await acceptChat(agent, 'Ada Whitfield');
    const vouchedFor = { name: `Verified by the ID token: ${flow === 'implicit-encrypted' ? 'encrypted and signed' : 'signed'}`, exact: true };
    await expect(section(agent, 'Customer info').getByRole('img', vouchedFor).first(), flow).toBeVisible();
    const chat = chatWindow(consumer);
    await chat.getByRole('button', { name: 'End chat' }).click();
    await chat.getByRole('button', { name: 'Yes, end chat' }).click();
    await chat.getByRole('button', { name: 'Close chat' }).click();
  }
});

test('with the VAS’s token endpoint cut off, the implicit flow goes on, and code flow says what it could not reach', async ({ consumer, agent, brand, brands, flow }) => {
  await signIn(consumer, brand, 'ada');
  await brands.set(brand.slug, { faults: ['token_endpoint_down'] });
  const chat = await clickInvitation(consumer);
  if (flow === 'implicit' || flow === 'implicit-encrypted') {
    await expect(chat.getByText('You’re in the queue')).toBeVisible();
    return acceptChat(agent, 'Ada Whitfield');
  }
  await expect(chat.getByText(NOT_VERIFIED)).toBeVisible();
  expect(await newestReason(agent, brand)).toMatchObject({ code: 'endpoint_unreachable', check: 'token endpoint answers' });
});

test('while Live Assist’s encryption keys are out of the VAS’s reach there is no token, not even a signed one, and the operator reads why', { tag: '@once' }, async ({ consumer, agent, brand, brands }) => {
  await brands.set(brand.slug, { flow: 'implicit-encrypted', faults: ['encryption_keys_unreachable'] });
  await signIn(consumer, brand, 'ada');
  const answers: string[] = [];
  consumer.on('framenavigated', (frame) => void answers.push(frame.url()));
  const chat = await clickInvitation(consumer);
  await expect(chat.getByText(NOT_VERIFIED)).toBeVisible();
  const { code, party, actual } = await newestReason(agent, brand);
  expect([code, party]).toEqual(['authorization_failed', 'brand VAS']);
  expect(actual).toContain('invalid_client_metadata: client JSON Web Key Set failed to be refreshed');
  expect(answers.filter((url) => url.includes('id_token='))).toEqual([]);

  await brands.set(brand.slug, { faults: [] });
  await consumer.reload();
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
});

test('a connector that requires encryption refuses a token that is signed only', { tag: '@once' }, async ({ consumer, agent, brand, brands }) => {
  await brands.set(brand.slug, { flow: 'implicit' });
  const connector = accountApi(brand, 'connector');
  const fields = (await (await agent.request.get(connector)).json()) as object;
  const saved = await agent.request.put(connector, { data: { ...fields, requireEncryption: true } });
  expect(saved.status(), await saved.text()).toBe(200);
  await signIn(consumer, brand, 'ada');
  await expect((await clickInvitation(consumer)).getByText(NOT_VERIFIED)).toBeVisible();
  expect(await newestReason(agent, brand)).toMatchObject({ code: 'token_not_encrypted' });
});

test('the page holds an ID token that it can read; encrypted, it can read nothing in it', { tag: '@once' }, async ({ consumer, brand, brands }) => {
  await signIn(consumer, brand, 'ada');
  for (const flow of ['implicit', 'implicit-encrypted'] as const) {
    await brands.set(brand.slug, { flow });
    await consumer.goto(brand.addresses.site);
    const token = await consumer.evaluate(() => new Promise<string>((resolve) => (globalThis as unknown as { lpGetAuthenticationToken: (callback: (token: string) => void) => void }).lpGetAuthenticationToken(resolve)));
    const readable = token.split('.').map((part) => Buffer.from(part, 'base64url').toString()).join();
    expect(readable.includes('Whitfield'), flow).toBe(flow === 'implicit');
    expect(readable.includes('lp_sdes'), flow).toBe(flow === 'implicit');
  }
});
