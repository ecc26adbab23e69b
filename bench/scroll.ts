// Scrolling through a transcript in Chromium, at both ends: how long a frame takes at 10,000 messages, beside 100.
import type { Frame, Page } from 'playwright';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { Child } from './child';
import type { Figure } from './figure';
import { p95Frame } from './frames';
import { AGENT_PASSWORD, openAgent, openBrowser, openConsumer } from './people';
import { scrollWire } from './scroll-wire';
import { startServer, type ServerOptions } from './server';

const [SHORT, LONG] = [100, 10_000];
const GOAL = 1.5;

interface Times {
  window: number;
  workspace: number;
}

/** Needs a production build. */
export async function benchScroll(): Promise<Figure[]> {
  const options = { port: await freePort(), dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD } };
  let server = await startServer(options);
  const browser = await openBrowser();
  const [agent, consumer] = [await openAgent(browser, options.port), await openConsumer(browser, options.port)];
  const conversation = await beginChat(consumer, agent);
  const times: Times[] = [];
  for (const length of [SHORT, LONG]) {
    await server.stop();
    await fill(options, conversation, length);
    server = await startServer(options);
    times.push({ window: await p95(await windowOf(consumer, length)), workspace: await p95(await workspaceOf(agent, length)) });
  }
  await browser.close();
  await server.stop();
  return [...(['window', 'workspace'] as const).map((end) => compare(end, times[0]![end], times[1]![end])), ...(await scrollWire())];
}

function compare(end: string, short: number, long: number): Figure {
  const ratio = long / short;
  const name = `Scrolling, ${end}: p95 frame at ${LONG.toLocaleString('en')} messages over ${SHORT}`;
  return { name, value: `${ratio.toFixed(2)}  (${long.toFixed(1)} ms over ${short.toFixed(1)} ms)`, goal: `≤ ${GOAL}`, ok: ratio <= GOAL };
}

/** Returns the conversation's id. */
async function beginChat(consumer: Page, agent: Page): Promise<string> {
  const answered = consumer.waitForResponse((response) => response.url().endsWith('/conversation') && response.status() === 201);
  await consumer.getByRole('button', { name: 'Chat with us' }).click();
  const { conversation } = (await (await answered).json()) as { conversation: string };
  await agent.getByRole('button', { name: 'Accept chat with Ada Whitfield' }).click();
  await agent.getByRole('log').waitFor();
  return conversation;
}

/** The embedded database is one process's at a time: the server is down meanwhile. */
async function fill({ dataDir }: ServerOptions, conversation: string, length: number): Promise<void> {
  const { child } = await Child.start('filling-process.ts', { DATA_DIR: dataDir });
  await child.ask({ conversation, length });
  await child.stop();
}

async function windowOf(consumer: Page, length: number): Promise<Frame> {
  await consumer.reload();
  await consumer.frameLocator('iframe[title="Chat"]').getByRole('log').getByText(`Message ${length}:`).waitFor();
  return consumer.frames().find((frame) => frame.url().includes('/window'))!;
}

async function workspaceOf(agent: Page, length: number): Promise<Frame> {
  await agent.reload();
  await agent.getByRole('log').getByText(`Message ${length}:`).waitFor();
  return agent.mainFrame();
}

/** Milliseconds. Everything is loaded first. */
async function p95(frame: Frame): Promise<number> {
  await frame.getByRole('log').evaluate(loadAll);
  return p95Frame(frame.getByRole('log'));
}

// What runs in the page has no functions of its own with a name: tsx would wrap them in a helper that is not there.

/** Runs in the page: asks for earlier messages until there are none. */
async function loadAll(log: HTMLElement): Promise<void> {
  for (;;) {
    const more = [...log.querySelectorAll('button')].find(({ textContent }) => textContent.includes('earlier messages'));
    if (!more) return;
    more.click();
    await new Promise(requestAnimationFrame);
  }
}
