// What browsers send in one chat that the wire is told of: seen once in Chromium, for people without a browser who send it again (chat-again.ts).
import type { Page } from 'playwright';
import type { BrowserReport } from '@/lib/wire/browser';
import { clickAndWait, endChat } from './click';
import { openAgent, openBrowser, openConsumer } from './people';

export interface Traffic {
  /** The address of the page's silent authorization, with a `state` and a `nonce` of its own. */
  authorization: string;
  cookies: Record<'site' | 'vas' | 'agent', string>;
  /** What the page reported, each by a request. */
  reports: BrowserReport[];
  /** What the window's socket took along. */
  saw: BrowserReport[];
}

/** What chat-again.ts sends. A chat that takes more than this, or less, ends the benchmark: it would measure another chat than people have. The
 * last request goes with the window's frame, where its events do not reach: DELETE visitor-session stands in the server's log alone. */
const REQUESTS = [
  ...['GET /harbour-bank', 'GET /sdk.js', 'GET /idp/harbour-bank/auth', 'GET /harbour-bank/chat-callback', 'GET /window'],
  ...['POST /api/account/harbour-bank/conversation', 'POST /api/wire/harbour-bank', 'GET /api/account/harbour-bank/conversation/{id}'],
];
const FRAMES = ['join', 'saw', 'typing', 'send', 'read', 'end'];

/** For what is left of a chat that has ended: reports gather for a moment before they are sent. */
const LOOK_MS = 600;

export async function seeChat(port: number): Promise<Traffic> {
  const browser = await openBrowser();
  const [agent, consumer] = [await openAgent(browser, port), await openConsumer(browser, port)];
  const beacons = await seeBeacons(consumer);
  // The first one fills the browser's cache.
  await chat(consumer, agent);
  beacons.length = 0;
  const [requests, frames] = [[consumer, agent].map(requestsOf), framesOf(consumer)] as const;
  await chat(consumer, agent);
  const sent = requests.flat();
  refuseOtherThan(REQUESTS, sent.map(({ name }) => name));
  refuseOtherThan(FRAMES, frames.map(({ type }) => type));
  const authorization = sent.find(({ name }) => name.endsWith('/auth'))!.address;
  const conversation = sent.find(({ name }) => name.startsWith('POST /api/account'))!.address;
  const cookies = { site: await cookiesOf(consumer, consumer.url()), vas: await cookiesOf(consumer, authorization), agent: await cookiesOf(agent, conversation) };
  await browser.close();
  return { authorization, cookies, reports: beacons.map((text) => JSON.parse(text) as BrowserReport), saw: frames.flatMap(({ report }) => report ?? []) };
}

async function chat(consumer: Page, agent: Page): Promise<void> {
  await consumer.reload();
  await consumer.getByRole('button', { name: 'Chat with us' }).waitFor();
  await consumer.evaluate(clickAndWait);
  await agent.getByRole('button', { name: 'Accept chat with Ada Whitfield' }).click();
  const window = consumer.frameLocator('iframe[title="Chat"]');
  for (const [who, field] of [[window, 'Message'], [agent, 'Reply']] as const) {
    await who.getByRole('textbox', { name: field }).fill(`This is a ${field}`);
    await who.getByRole('textbox', { name: field }).press('Enter');
    for (const place of [window, agent]) await place.getByRole('log').getByText(`This is a ${field}`).waitFor();
  }
  await endChat(consumer, LOOK_MS);
}

/** Files are in the browser's cache. The service's ids are no part of the name. */
function requestsOf(page: Page): { name: string; address: string }[] {
  const seen: { name: string; address: string }[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(css|svg|woff2)$|^\/_next\/|\.js$/.test(pathname) && pathname !== '/sdk.js') return;
    seen.push({ name: `${request.method()} ${pathname.replace(/[0-9a-f-]{36}/, '{id}')}`, address: request.url() });
  });
  return seen;
}

type Frame = { type: string; report?: BrowserReport };

function framesOf(page: Page): Frame[] {
  const seen: Frame[] = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => seen.push(JSON.parse(String(payload)) as Frame)));
  return seen;
}

function refuseOtherThan(expected: string[], seen: string[]): void {
  const [wanted, found] = [expected, [...new Set(seen)]].map((names) => names.toSorted().join(', '));
  if (wanted !== found) throw new Error(`A chat in Chromium sent ${found}; this benchmark sends ${wanted}.`);
}

/** What a page gives the browser to send is in no event of the request. */
async function seeBeacons(page: Page): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('seeBeacon', (text: string) => void seen.push(text));
  await page.addInitScript(() => {
    const send = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (address, body) => {
      if (body instanceof Blob) void body.text().then((globalThis as unknown as { seeBeacon: (text: string) => void }).seeBeacon);
      return send(address, body);
    };
  });
  return seen;
}

const cookiesOf = async (page: Page, address: string) => (await page.context().cookies(address)).map(({ name, value }) => `${name}=${value}`).join('; ');
