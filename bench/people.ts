// The people of a benchmark in Chromium: an agent who is available, and a consumer who is signed in at the brand.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { findBrowser } from '../scripts/browser';

/** Setting of the server that {@link openAgent} signs in at. */
export const AGENT_PASSWORD = 'agents-of-the-bench';

/** Chromium's sandbox does not start for root, as in most containers. */
export const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: SANDBOX });
}

/** A browser, where each page shares nothing with the others; or a context, where they share what one person's tabs do. */
type Opener = Pick<Browser | BrowserContext, 'newPage'>;

export async function openAgent(browser: Opener, port: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/agent/harbour-bank`);
  await page.getByLabel('Agent ID').fill('sam');
  await page.getByLabel('Password').fill(AGENT_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('switch', { name: 'Available for chats', checked: true }).waitFor();
  return page;
}

export async function openConsumer(browser: Opener, port: number): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/harbour-bank`);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign in as Ada Whitfield' }).click();
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  return page;
}
