// Two brands on one server: nobody sees anything of the other.
import { startChat, write } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { acceptChat, signInAgent } from '../fixtures/workspace';

test('two brands side by side, in one browser, share neither sessions nor chats', async ({ consumer, agent, brand, brands, newBrowser }) => {
  const other = await brands.make();
  const otherAgent = await newBrowser();
  await signInAgent(otherAgent, other);

  await signIn(consumer, brand, 'ada');
  const second = await consumer.context().newPage();
  await second.goto(other.addresses.site);
  await expect(second.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible();
  await signIn(second, other, 'ben');
  await consumer.reload();
  await expect(consumer.getByRole('banner')).toContainText('Ada');

  await startChat(consumer);
  await startChat(second);
  await acceptChat(agent, 'Ada Whitfield');
  const benName = other.signIns.find(({ login }) => login === 'ben')!.name;
  await acceptChat(otherAgent, benName);
  await write(consumer, 'For the first brand only');
  await expect(agent.getByRole('log')).toContainText('For the first brand only');
  await expect(agent.getByRole('button', { name: `Accept chat with ${benName}` })).toHaveCount(0);
  await expect(otherAgent.getByText('For the first brand only')).toHaveCount(0);

  const foreign = `${new URL(agent.url()).origin}/api/account/${other.slug}/refusals`;
  expect((await agent.request.get(foreign)).status()).toBe(401);
  await brands.delete(other.slug);
  expect((await second.goto(other.addresses.site))!.status()).toBe(404);
});
