// The wire in Chromium at 500 arrows, all of real chats: how it scrolls, beside an empty page that is scrolled in the same way, and what news cost it.
import type { Browser, Locator, Page } from 'playwright';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { clickAndWait, endChat } from './click';
import type { Figure } from './figure';
import { FRAMES, p95Frame } from './frames';
import { cpuOfMainThread } from './main-thread';
import { AGENT_PASSWORD, openAgent, openBrowser, openConsumer } from './people';
import { startServer } from './server';

const ARROWS = 500;
const DEMO_KEY = 'key-of-the-bench-16';
/** Milliseconds: 60 frames a second, and what clocks are off by. */
const GOAL_MS = 17.5;
/** Half of such a frame: the rest is for the threads that draw. */
const CPU_GOAL_MS = 8;
const MESSAGES = 20;
/** The wire gathers what happens at once: news are there by then. */
const AFTERMATH_MS = 1_000;

/** Needs a production build. */
export async function scrollWire(): Promise<Figure[]> {
  const port = await freePort();
  const server = await startServer({ port, dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD, DEMO_KEY } });
  const browser = await openBrowser();
  await openAgent(browser, port);
  const consumer = await openConsumer(browser, port);
  const arrows = (await openWire(await browser.newPage(), port)).getByRole('region', { name: 'Arrows' });
  const drawn = await fill(arrows, consumer);
  const empty = await scroll(await openEmpty(browser));
  const scrolled = await scroll(arrows);
  const news = await costOfNews(arrows, consumer);
  await browser.close();
  await server.stop();
  const beside = (ms: number) => `on an empty page ${ms.toFixed(1)} ms`;
  return [
    { name: `Scrolling, wire: p95 frame at ${drawn} arrows`, value: `${scrolled.p95.toFixed(1)} ms  (${beside(empty.p95)})`, goal: `≤ ${GOAL_MS} ms`, ok: scrolled.p95 <= GOAL_MS },
    { name: 'Scrolling, wire: CPU of the main thread, a frame', value: `${scrolled.cpu.toFixed(1)} ms  (${beside(empty.cpu)})`, goal: `≤ ${CPU_GOAL_MS} ms`, ok: scrolled.cpu <= CPU_GOAL_MS },
    { name: 'News on the wire: CPU of the main thread, a message', value: `${news.toFixed(1)} ms`, goal: `≤ ${GOAL_MS} ms`, ok: news <= GOAL_MS },
  ];
}

/** At the level that shows most. */
async function openWire(page: Page, port: number): Promise<Page> {
  await page.goto(`http://localhost:${port}/wire/harbour-bank?level=security`);
  await page.getByLabel('Demo key').fill(DEMO_KEY);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('status').getByText('Live').waitFor();
  return page;
}

/** Chats until there are enough arrows; how many there are. */
async function fill(arrows: Locator, consumer: Page): Promise<number> {
  for (let drawn = 0; ; ) {
    await consumer.reload({ waitUntil: 'networkidle' });
    await consumer.evaluate(clickAndWait);
    if ((drawn = await arrows.getByRole('button').count()) >= ARROWS) return drawn;
    await endChat(consumer);
  }
}

/** What the machine can do at all. */
async function openEmpty(browser: Browser): Promise<Locator> {
  const page = await browser.newPage();
  await page.setContent('<main style="height: 100vh; overflow: auto; background: white"><p style="height: 30000px"></p></main>');
  return page.getByRole('main');
}

async function scroll(scroller: Locator): Promise<{ p95: number; cpu: number }> {
  await scroller.page().bringToFront();
  let p95 = 0;
  const cpu = await cpuOfMainThread(scroller.page(), async () => (p95 = await p95Frame(scroller)));
  return { p95, cpu: cpu / FRAMES };
}

/** Each message is an update of its own, of two or three arrows in the exchange that is in sight. */
async function costOfNews(arrows: Locator, consumer: Page): Promise<number> {
  const chat = consumer.frameLocator('iframe[title="Chat"]');
  await arrows.evaluate((box) => (box.scrollTop = box.scrollHeight));
  const cpu = await cpuOfMainThread(arrows.page(), async () => {
    for (let message = 1; message <= MESSAGES; message++) {
      await chat.getByRole('textbox', { name: 'Message' }).fill(`News ${message}`);
      await chat.getByRole('button', { name: 'Send message' }).click();
      await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
    }
  });
  await arrows.getByText(`“News ${MESSAGES}”`).first().waitFor({ state: 'attached' });
  return cpu / MESSAGES;
}
