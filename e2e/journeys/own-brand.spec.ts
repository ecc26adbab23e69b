// A prospect's own brand: one small file becomes a whole site, whose customer signs in, chats, and is known to the agent.
import { startChat, write } from '../fixtures/chat';
import { OWN_BRAND } from '../fixtures/own-brand';
import { pickPersona } from '../fixtures/site';
import { expectReadable } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';
import { acceptChat, section, signInAgent } from '../fixtures/workspace';

test('a brand made of an own file signs in, chats, and the agent sees its persona', { tag: '@once' }, async ({ consumer, newBrowser, brands }) => {
  test.slow();
  const brand = await brands.make(undefined, OWN_BRAND);
  const agent = await newBrowser();
  await signInAgent(agent, brand);

  await consumer.goto(brand.addresses.site);
  await expect(consumer.getByRole('heading', { level: 1, name: 'Over the river by Tuesday' })).toBeVisible();
  const logo = consumer.getByRole('banner').locator('img');
  await expect(logo).toHaveAttribute('src', OWN_BRAND.logo);
  await expect.poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(consumer).toHaveTitle(/Brücke & Bogen/);
  await expectReadable(consumer, 'own brand, home');

  await consumer.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Footbridge' }).click();
  await expectReadable(consumer, 'own brand, product');
  await consumer.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(consumer.getByRole('heading', { name: 'Sign in to Brücke & Bogen' })).toBeVisible();
  await expectReadable(consumer, 'own brand, sign-in');
  await pickPersona(consumer, brand, 'ottilie');
  await consumer.goto(`${brand.addresses.site}/account`);
  await expect(consumer.getByRole('main')).toContainText('Span 2 of 3');
  await expectReadable(consumer, 'own brand, account');

  await startChat(consumer);
  await acceptChat(agent, 'Ottilie Brandt');
  await write(consumer, 'Is it up yet?');
  await expect(section(agent, 'Contact card')).toContainText('Afraid of heights');
  await expect(section(agent, 'Customer info')).toContainText(/platinum/i);
  await expectReadable(consumer, 'own brand, chat');
  await brands.delete(brand.slug);
});

test('a name is enough for a brand', { tag: '@once' }, async ({ consumer, brands }) => {
  const brand = await brands.make(undefined, { name: '山田商店' });
  await consumer.goto(brand.addresses.site);
  await expect(consumer.getByRole('banner')).toContainText('山田商店');
  await consumer.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await pickPersona(consumer, brand, 'alexandra');
  await expect(consumer.getByRole('banner')).toContainText('Alexandra');
  await brands.delete(brand.slug);
});

test('a file that cannot be used is refused, with every field that is wrong and a colour that would do', { tag: '@once' }, async ({ brands }) => {
  const problems = await brands.problemsOf({ colours: { primary: '#ffd400', onPrimary: '#ffffff' }, logo: 'https://example.com/logo.png', personas: [{ name: 'A', login: 'A B' }] });
  expect(problems.map((line) => line.split(': ')[0]).sort()).toEqual(['colours.onPrimary', 'logo', 'name', 'personas.0.login']);
  const better = /#[0-9a-f]{6}(?= would do)/.exec(problems.join())![0];
  expect(await brands.problemsOf({ name: 'A', colours: { primary: '#ffd400', onPrimary: better } })).toEqual([]);
});
