// Click → accepted, in Chromium: from the click on the invitation until the page is told that the chat was accepted.
// In between: the window's frame, the silent authorization at the VAS, the redemption, the checks.
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { type Figure, percentile } from './figure';
import { AGENT_PASSWORD, openAgent, openBrowser, openConsumer } from './people';
import { startServer } from './server';

const CLICKS = 30;
/** The first clicks fill the browser's caches and warm the server up. */
const WARM_UP = 5;
const GOAL_MS = 150;

export async function benchClick(): Promise<Figure[]> {
  const port = await freePort();
  const server = await startServer({ port, dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD } });
  const browser = await openBrowser();
  await openAgent(browser, port);
  const times = await clickOften(await openConsumer(browser, port));
  await browser.close();
  await server.stop();
  const [p50, p95] = [percentile(times, 50), percentile(times, 95)];
  return [
    { name: `Click → accepted in Chromium, p50 of ${CLICKS}`, value: `${Math.round(p50)} ms`, goal: `≤ ${GOAL_MS} ms`, ok: p50 <= GOAL_MS },
    { name: `Click → accepted in Chromium, p95 of ${CLICKS}`, value: `${Math.round(p95)} ms`, goal: '', ok: true },
  ];
}

async function clickOften(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let click = 0; click < WARM_UP + CLICKS; click++) {
    // Whoever clicks has seen the page first: it is not loading any more.
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Chat with us' }).waitFor();
    const ms = await page.evaluate(clickAndWait);
    if (click >= WARM_UP) times.push(ms);
    await endChat(page);
  }
  return times;
}

/** Runs in the page: milliseconds from the vendor's documented click call to the state `waiting`. */
export function clickAndWait(): Promise<number> {
  const { lpTag } = globalThis as unknown as {
    lpTag: { events: { bind: (app: string, event: string, listener: (data: { state: string }) => void) => void }; taglets: { rendererStub: { click: () => void } } };
  };
  return new Promise((resolve) => {
    const started = performance.now();
    lpTag.events.bind('lpUnifiedWindow', 'state', ({ state }) => void (state === 'waiting' && resolve(performance.now() - started)));
    lpTag.taglets.rendererStub.click();
  });
}

/** So that the next click begins a new conversation. `lookMs`: how long people look at what is left of the chat. */
export async function endChat(page: Page, lookMs = 0): Promise<void> {
  const chat = page.frameLocator('iframe[title="Chat"]');
  await chat.getByRole('button', { name: 'End chat' }).click();
  await chat.getByRole('button', { name: 'Yes, end chat' }).click();
  await pause(lookMs);
  await chat.getByRole('button', { name: 'Close chat' }).click();
}
