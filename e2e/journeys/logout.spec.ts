// Signing out at the brand ends the chat in that browser, in every tab, and leaves nothing for whoever sits there next.
import { chromium, type Page } from 'playwright/test';
import { chatWindow, clickInvitation, startChat, write } from '../fixtures/chat';
import { holdAnswers } from '../fixtures/hold-requests';
import { sayOfVisitor } from '../fixtures/page-attributes';
import { fillSignIn, signIn } from '../fixtures/site';
import { expect, test } from '../fixtures/test';
import { listenInWindow } from '../fixtures/window-line';
import { acceptChat, section } from '../fixtures/workspace';

const SECRET = 'My mother’s maiden name is Marigold';
const frames = (page: Page) => page.locator('iframe[title="Chat"]');
/** To the end: whoever leaves halfway is signed in at the VAS still. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
}

/** A page that comes from the browser's cache does not load, so that page.goBack() would wait for ever. */
async function walk(page: Page, way: 'back' | 'forward', url: string): Promise<void> {
  await page.evaluate((to) => history[to](), way);
  await expect(page).toHaveURL(url);
}

/** Everything that this tab could tell the next person: text, addresses, storage of every frame. */
async function everything(page: Page): Promise<string> {
  const read = () => {
    const storage = (name: 'sessionStorage' | 'localStorage') => {
      try {
        return { ...globalThis[name] };
      } catch {
        return null; // closed to a frame of another site
      }
    };
    return JSON.stringify([document.documentElement.outerHTML, storage('sessionStorage'), storage('localStorage')]);
  };
  return (await Promise.all(page.frames().map((frame) => frame.evaluate(read)))).join('\n');
}

test('signing out in one tab ends three, and the next consumer sees nothing of it', async ({ consumer, agent, brand }) => {
  test.slow();
  const [, next] = brand.signIns;
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, SECRET);
  const tabs = [consumer, await consumer.context().newPage(), await consumer.context().newPage()] as const;
  for (const tab of tabs.slice(1)) {
    await tab.goto(brand.addresses.site);
    await expect((await clickInvitation(tab)).getByRole('log')).toContainText(SECRET);
  }

  await signOut(consumer);
  for (const tab of tabs) await expect(frames(tab)).toHaveCount(0);
  const transcript = agent.getByRole('log', { name: 'Conversation with Ada Whitfield' });
  await expect(transcript).toContainText('Ada Whitfield signed out of the site');
  await expect(transcript.getByText('Ada Whitfield signed out of the site')).toHaveCount(1);

  await signIn(consumer, brand, next!.login);
  for (const tab of tabs.slice(1)) await tab.reload();
  for (const tab of tabs) {
    await expect(frames(tab)).toHaveCount(0);
    expect(await everything(tab)).not.toMatch(/Marigold|Ada Whitfield|"live-assist:[^"]*":"(open|\d)/);
  }
  expect(JSON.stringify(await consumer.context().storageState({ indexedDB: true }))).not.toMatch(/Marigold|Whitfield/);
  const chat = await clickInvitation(tabs[2]);
  await expect(chat.getByText('You’re in the queue')).toBeVisible();
  await expect(chat.getByRole('log')).not.toContainText('Marigold');
});

test('a sign-out some pages later is told to the agent at once: the pages before hold nobody verified', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  for (const page of ['', '/account']) {
    await consumer.goto(`${brand.addresses.site}${page}`);
    await expect(chatWindow(consumer).getByRole('textbox', { name: 'Message' })).toBeVisible();
  }
  await signOut(consumer);
  await expect(agent.getByRole('log', { name: 'Conversation with Ada Whitfield' })).toContainText('Ada Whitfield signed out of the site');
});

test('a sign-out while a page’s chat is being verified is told to the agent all the same', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  const other = await consumer.context().newPage();
  // The SDK gives the window half a second; here as long as the answer is held.
  await other.addInitScript(() => {
    const { setTimeout } = window;
    const patient = (run: () => void, ms?: number) => setTimeout(run, ms === 500 ? 60_000 : ms);
    Object.assign(window, { setTimeout: patient });
  });
  await signIn(consumer, brand, 'ada');
  await other.goto(brand.addresses.site);
  await startChat(other);
  await acceptChat(agent, 'Ada Whitfield');
  const verification = await holdAnswers(other, '**/conversation');
  await other.reload();
  await verification.begun;
  const forgotten = await listenInWindow(other, 'lp:forget');
  await signOut(consumer);
  await forgotten();
  verification.release();
  await expect(agent.getByRole('log', { name: 'Conversation with Ada Whitfield' })).toContainText('Ada Whitfield signed out of the site');
  await expect(frames(other)).toHaveCount(0);
});

test('the same customer who signs in again finds the chat by a click', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await signIn(consumer, brand, 'ada');
  await startChat(consumer);
  await acceptChat(agent, 'Ada Whitfield');
  await write(consumer, SECRET);
  await signOut(consumer);
  await signIn(consumer, brand, 'ada');
  await expect(frames(consumer)).toHaveCount(0);
  const chat = await clickInvitation(consumer);
  await expect(chat.getByRole('log')).toContainText(SECRET);
  await expect(agent.getByRole('log', { name: 'Conversation with Ada Whitfield' })).toContainText('Ada Whitfield is verified again');
});

test('what a page said of one visitor is not said of the next', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  test.slow();
  const [, next] = brand.signIns;
  await signIn(consumer, brand, 'ada');
  const other = await consumer.context().newPage();
  await other.goto(brand.addresses.site);
  await startChat(other);
  await sayOfVisitor(other, { type: 'ctmrinfo', info: { customerId: 'said-of-ada', cstatus: 'gold' } });
  await acceptChat(agent, 'Ada Whitfield');
  await expect(section(agent, 'Said by the page – not verified')).toContainText('said-of-ada');

  await signOut(consumer);
  await expect(frames(other)).toHaveCount(0);
  await signIn(consumer, brand, next!.login);
  await startChat(other);
  await acceptChat(agent, next!.name);
  await expect(section(agent, 'Verification')).toBeVisible();
  await expect(agent.getByRole('region', { name: `About ${next!.name}` })).not.toContainText('said-of-ada');
});

test('what a page said before the sign-in is never among what is verified', { tag: '@once' }, async ({ consumer, agent, brand }) => {
  await consumer.goto(brand.addresses.site);
  await sayOfVisitor(consumer, { type: 'ctmrinfo', info: { customerId: 'forged-before-sign-in' } });
  await clickInvitation(consumer);
  await consumer.getByRole('dialog').getByRole('button', { name: 'Sign in to chat' }).click();
  await fillSignIn(consumer, 'ada', brand.signIns[0]!.password);
  await expect(chatWindow(consumer).getByText('You’re in the queue')).toBeVisible();
  await acceptChat(agent, 'Ada Whitfield');
  await expect(section(agent, 'Customer info')).not.toContainText('forged-before-sign-in');
  await expect(section(agent, 'Contact card')).toContainText('Ada Whitfield');
});

test('the Back button brings no chat back after the sign-out, and brings it back before', { tag: '@once' }, async ({ agent, brand, launchOptions }) => {
  test.slow();
  // Playwright switches the browser's back/forward cache off; this journey is about it.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, brand, 'ada');
    await startChat(page);
    await acceptChat(agent, 'Ada Whitfield');
    await write(page, SECRET);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Your accounts' }).click();
    await expect(chatWindow(page).getByRole('log')).toContainText(SECRET);
    await walk(page, 'back', brand.addresses.site);
    await expect(chatWindow(page).getByRole('log')).toContainText(SECRET);
    await walk(page, 'forward', `${brand.addresses.site}/account`);
    await expect(chatWindow(page).getByRole('log')).toContainText(SECRET);
    await chatWindow(page).getByRole('button', { name: 'Minimise chat' }).click();
    await signOut(page);
    await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
    for (const path of ['/account', '']) {
      await walk(page, 'back', `${brand.addresses.site}${path}`);
      expect(await everything(page)).not.toContain('Marigold');
      await expect(frames(page)).toHaveCount(0);
    }
  } finally {
    await browser.close();
  }
});
