// The good things that are then spoiled: sessions, a sign-in under way, a chat, and forms as the API itself gives them.
import { expect, type Page } from 'playwright/test';
import type { Brand } from '../fixtures/brand';
import { startChat } from '../fixtures/chat';
import { signIn } from '../fixtures/site';

export interface Good {
  brand: Brand;
  /** Live Assist's origin. */
  service: string;
  /** The agents' cookie, and the key of the control interface: what is behind them must hold too. */
  cookie: string;
  demoKey: string;
  /** Cookies of sessions that may be ended: nobody else's chat hangs on them. */
  spareCookies: string[];
  /** A sign-in that is open: its page, and the cookie of the browser that began it. */
  signIn: { path: string; cookie: string };
  chat: { conversation: string; token: string };
  connector: object;
  engagement: object;
}

interface Browsers {
  brand: Brand;
  agent: Page;
  newBrowser: () => Promise<Page>;
}

const SPARE = 10;

export async function prepare({ brand, agent, newBrowser }: Browsers): Promise<Good> {
  const service = new URL(brand.addresses.workspace).origin;
  const read = async (what: string) => (await (await agent.request.get(`${service}/api/account/${brand.slug}/${what}`)).json()) as object;
  return {
    brand,
    service,
    cookie: await cookiesOf(agent, brand.addresses.workspace),
    demoKey: process.env.DEMO_KEY ?? '',
    spareCookies: await Promise.all(Array.from({ length: SPARE }, () => signInOnceMore(brand, service))),
    signIn: await beginSignIn(await newBrowser(), brand),
    chat: await chat(await newBrowser(), brand),
    connector: await read('connector'),
    engagement: await read('engagement'),
  };
}

const cookiesOf = async (page: Page, url: string) => (await page.context().cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; ');

async function signInOnceMore({ slug, agents }: Brand, service: string): Promise<string> {
  const body = JSON.stringify({ login: agents.at(-1)!.login, password: process.env.AGENT_PASSWORD });
  const answer = await fetch(`${service}/api/account/${slug}/agent-session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return answer.headers.getSetCookie().map((line) => line.split(';', 1)[0]).join('; ');
}

async function beginSignIn(page: Page, brand: Brand): Promise<Good['signIn']> {
  await page.goto(brand.addresses.site);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Customer ID')).toBeVisible();
  return { path: new URL(page.url()).pathname, cookie: await cookiesOf(page, page.url()) };
}

async function chat(page: Page, brand: Brand): Promise<Good['chat']> {
  await signIn(page, brand);
  const accepted = page.waitForResponse((answer) => answer.url().endsWith('/conversation') && answer.status() === 201);
  await startChat(page);
  return (await (await accepted).json()) as Good['chat'];
}
