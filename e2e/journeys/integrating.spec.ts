// docs/integrating.md, done: a page of the brand that has nothing but the guide's own files, under the guide's own policy.
import { chatWindow, clickInvitation, NOT_VERIFIED, startChat, write } from '../fixtures/chat';
import { serveExample } from '../fixtures/example-page';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, section } from '../fixtures/workspace';

test('the page that the guide describes opens a chat with a verified customer, and a sign-out takes it away', async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await consumer.goto(await serveExample(consumer, brand));
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, 'From the page of the guide.');
  await expect(section(agent, 'Contact card')).toContainText('Ada Whitfield');
  await consumer.getByRole('link', { name: 'Sign out' }).click();
  await expect(consumer.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await consumer.goto(`${brand.addresses.site}/example`);
  await expect(consumer.getByRole('button', { name: 'Chat with us' })).toBeVisible();
  await expect(consumer.locator('iframe[title="Chat"]')).toHaveCount(0);
});

test('a token that expires is renewed by the guide’s page, while the chat goes on', async ({ consumer, agent, brand, brands }) => {
  await brands.set(brand.slug, { tokenLifetime: 8 });
  await signIn(consumer, brand, 'ada');
  await consumer.goto(await serveExample(consumer, brand));
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await expect(agent.getByText('Sign-in renewed')).toBeVisible({ timeout: 20_000 });
  await write(consumer, 'Still here.');
});

test('nobody signed in: the guide’s page declines, and there is the Offline survey', { tag: '@once' }, async ({ consumer, agent: _, brand }) => {
  await consumer.goto(await serveExample(consumer, brand));
  await clickInvitation(consumer);
  await expect(chatWindow(consumer).getByText(NOT_VERIFIED)).toBeVisible();
});

test('the guide’s callback page hands its answer to the page around it, and leaves nothing in the address', { tag: '@once' }, async ({ consumer, brand }) => {
  await consumer.goto(await serveExample(consumer, brand));
  const [answer, address] = await consumer.evaluate(async (callback) => {
    const frame = document.createElement('iframe');
    frame.src = callback;
    const heard = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data)));
    document.body.append(frame);
    return [await heard, frame.contentWindow!.location.href];
  }, `${brand.addresses.site}/example-callback#code=the-code&state=ours`);
  expect(answer).toEqual({ chatCallback: { code: 'the-code', state: 'ours' } });
  expect(address).toBe(`${brand.addresses.site}/example-callback`);
});
