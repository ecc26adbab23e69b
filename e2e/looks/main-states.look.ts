// How the main states look. Nothing on them hangs on the day, the port or the machine's own fonts: what does is covered.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { chatWindow, clickInvitation, startChat, write } from '../fixtures/chat';
import { signIn } from '../fixtures/site';
import { openStage } from '../fixtures/stage';
import { expect, test as base } from '../fixtures/test';
import { acceptChat } from '../fixtures/workspace';

/** Written today: the days of its people stand as they do in the file, whatever day this is (stage/brands/days.ts). */
const packOfToday = async (): Promise<object> => ({ ...(JSON.parse(await readFile('stage/packs/harbour-bank.json', 'utf8')) as object), writtenOn: new Date().toISOString().slice(0, 10) });

const test = base.extend({
  brand: async ({ brands }, provide) => {
    const brand = await brands.make(undefined, await packOfToday());
    await provide(brand);
    await brands.delete(brand.slug);
  },
});

const CLOCK = /^\d{2}:\d{2}|^\d+:\d{2}$/;
const LAPTOP = { width: 1024, height: 640 };

/** Fonts come from packages, and after the page. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the brand’s home page and account, ${colorScheme}`, async ({ consumer, brand }) => {
    await consumer.emulateMedia({ colorScheme });
    await consumer.setViewportSize(LAPTOP);
    await consumer.goto(brand.addresses.site);
    await settle(consumer);
    await expect(consumer).toHaveScreenshot(`home-${colorScheme}.png`);
    await signIn(consumer, brand);
    await consumer.goto(`${brand.addresses.site}/account`);
    await settle(consumer);
    await expect(consumer).toHaveScreenshot(`account-${colorScheme}.png`);
  });

test('the chat window and the workspace while they chat', async ({ consumer, agent, brand }) => {
  await Promise.all([consumer.setViewportSize({ width: 390, height: 640 }), agent.setViewportSize(LAPTOP)]);
  await expect(agent).toHaveScreenshot('workspace-empty.png');
  await signIn(consumer, brand);
  await startChat(consumer);
  await expect(consumer).toHaveScreenshot('chat-waiting.png');
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, 'Can I fix my mortgage now?');
  await expect(chatWindow(consumer).getByText('Seen')).toBeVisible();
  await expect(consumer).toHaveScreenshot('chat-chatting.png', { mask: [chatWindow(consumer).getByText(CLOCK)] });
  await expect(agent.getByRole('log')).toContainText('Can I fix my mortgage now?');
  await expect(agent).toHaveScreenshot('workspace-chatting.png', { mask: [agent.getByText(CLOCK)] });
});

test('the Offline survey on a telephone', async ({ consumer, agent: _, brand, brands }) => {
  await brands.set(brand.slug, { anonymousClick: 'decline' });
  await consumer.setViewportSize({ width: 320, height: 640 });
  await consumer.goto(brand.addresses.site);
  const chat = await clickInvitation(consumer);
  await expect(chat.getByLabel('How can we help?')).toBeVisible();
  await expect(consumer).toHaveScreenshot('survey.png');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the stage, ${colorScheme}`, async ({ consumer: stage, brand }) => {
    await stage.emulateMedia({ colorScheme });
    await stage.setViewportSize({ width: 1366, height: 768 });
    await openStage(stage, brand);
    await settle(stage);
    // Addresses have the port of this run, and the brand's own name in a font of the machine.
    await expect(stage).toHaveScreenshot(`stage-${colorScheme}.png`, { mask: [stage.getByTitle(/^http/), stage.getByLabel('Brand', { exact: true })] });
  });
