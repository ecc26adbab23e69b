// A reset on the presenter's stage, in Chromium: the server's part, and until both windows are fresh: the site's page has come, with nobody signed
// in, and the workspace with its agent. Before each the brand has a chat of some hundred messages.
import type { Page } from 'playwright';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { median, percentile, type Figure } from './figure';
import { AGENT_PASSWORD, openBrowser } from './people';
import { startServer } from './server';

const RUNS = 5;
/** The first resets warm the server and the browser up. */
const WARM_UP = 1;
const MESSAGES = 200;
const GOAL_MS = 300;
const DEMO_KEY = 'key-of-the-bench-1234';

export async function benchReset(): Promise<Figure[]> {
  const port = await freePort();
  const server = await startServer({ port, dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD, DEMO_KEY } });
  const browser = await openBrowser();
  const stage = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await openStage(stage, port);
  const times: Times[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    await fill(stage);
    times.push(await reset(stage));
  }
  await browser.close();
  await server.stop();
  return figuresOf(times.slice(WARM_UP));
}

interface Times {
  server: number;
  fresh: number;
}

function figuresOf(times: Times[]): Figure[] {
  const [server, fresh] = [times.map((one) => one.server), times.map((one) => one.fresh)];
  const valueOf = (all: number[]) => `${Math.round(median(all))} ms  (slowest ${Math.round(percentile(all, 100))} ms)`;
  return [
    { name: `Reset with ${MESSAGES} messages, median of ${RUNS}`, value: valueOf(server), goal: `≤ ${GOAL_MS} ms`, ok: median(server) <= GOAL_MS },
    { name: 'Reset until both windows on the stage are fresh', value: valueOf(fresh), goal: '', ok: true },
  ];
}

async function openStage(stage: Page, port: number): Promise<void> {
  await stage.goto(`http://localhost:${port}/?brand=harbour-bank&panes=brand,agent`);
  await stage.getByLabel('Demo key').fill(DEMO_KEY);
  await stage.getByRole('button', { name: 'Unlock' }).click();
  await stage.getByRole('button', { name: 'Sign in as Sam Okafor' }).click();
  await freshOf(stage).available.waitFor();
}

const siteOf = (stage: Page) => stage.frameLocator('iframe[title$="the brand’s site"]');
const workspaceOf = (stage: Page) => stage.frameLocator('iframe[title^="Agent Workspace of"]');

const freshOf = (stage: Page) => ({
  signIn: siteOf(stage).getByRole('banner').getByRole('button', { name: 'Sign in' }),
  available: workspaceOf(stage).getByRole('switch', { name: 'Available for chats', checked: true }),
  queue: workspaceOf(stage).getByText('Ada Whitfield'),
});

/** Ada signs in, opens a chat, and says a great deal. */
async function fill(stage: Page): Promise<void> {
  await stage.getByRole('button', { name: 'Sign in as Ada Whitfield' }).click();
  await siteOf(stage).getByRole('banner').getByRole('button', { name: 'Sign out' }).waitFor();
  await siteOf(stage).getByRole('button', { name: 'Chat with us' }).click();
  await workspaceOf(stage).getByRole('button', { name: 'Accept chat with Ada Whitfield' }).click();
  const chat = siteOf(stage).frameLocator('iframe[title="Chat"]');
  const box = chat.getByRole('textbox', { name: 'Message' });
  for (let number = 1; number <= MESSAGES; number++) {
    await box.fill(`Message ${number}`);
    await box.press('Enter');
  }
  await workspaceOf(stage).getByRole('log').getByText(`Message ${MESSAGES}`, { exact: true }).waitFor({ timeout: 60_000 });
}

async function reset(stage: Page): Promise<Times> {
  const answered = stage.waitForResponse((answer) => answer.url().endsWith('/reset'));
  const { signIn, available, queue } = freshOf(stage);
  const started = performance.now();
  await stage.getByRole('button', { name: 'Reset' }).click();
  await Promise.all([signIn.waitFor(), queue.first().waitFor({ state: 'detached' })]);
  await available.waitFor();
  const fresh = performance.now() - started;
  const { responseEnd } = (await answered).request().timing();
  return { server: responseEnd, fresh };
}
