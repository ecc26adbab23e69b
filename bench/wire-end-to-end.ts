// What the wire costs a chat from end to end, where nobody watches: two production servers, with DEMO_KEY and without (there nothing is recorded,
// and no browser reports), and the same chats in Chromium at both, one by one in turns. CPU of the whole server, through its front door, with all
// that browsers send. Pairs differ by more than the goal, their median does not: how near it is, is part of the figure.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { clickAndWait, endChat } from './click';
import { median, medianRange, type Figure } from './figure';
import { AGENT_PASSWORD, openAgent, openBrowser, openConsumer } from './people';
import { startServer } from './server';

const PAIRS = 60;
/** They fill caches, and let the compiler get to what is hot. */
const WARM_UP = 6;
const GOAL = 1.03;
/** Reports gather for a moment before they are sent: the last ones of a chat belong to it. */
const AFTERMATH_MS = 600;

interface Site {
  page: Page;
  pid: number;
  stop: () => Promise<void>;
}

export async function benchWireEndToEnd(): Promise<Figure[]> {
  const browser = await openBrowser();
  const sites = { with: await openSite(browser, { DEMO_KEY: 'key-of-the-bench-16' }), without: await openSite(browser, {}) };
  const cpu = { with: [] as number[], without: [] as number[] };
  for (let pair = 0; pair < WARM_UP + PAIRS; pair++)
    for (const which of pair % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      const ms = await cpuOfChat(sites[which]);
      if (pair >= WARM_UP) cpu[which].push(ms);
    }
  await browser.close();
  for (const { stop } of Object.values(sites)) await stop();
  return [figureOf(cpu)];
}

/** Met where 19 of 20 such runs would have their median below the goal. */
function figureOf(cpu: { with: number[]; without: number[] }): Figure {
  const ratios = cpu.with.map((value, index) => value / cpu.without[index]!);
  const [least, most] = medianRange(ratios);
  const value = `${median(ratios).toFixed(3)}, between ${least.toFixed(3)} and ${most.toFixed(3)}  (${median(cpu.with).toFixed(1)} ms over ${median(cpu.without).toFixed(1)} ms)`;
  return { name: 'CPU of a chat in Chromium with DEMO_KEY over without', value, goal: `≤ ${GOAL}`, ok: most <= GOAL };
}

async function openSite(browser: Browser, env: Record<string, string>): Promise<Site> {
  const port = await freePort();
  const { pid, stop } = await startServer({ port, dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD, ...env } });
  await openAgent(browser, port);
  return { page: await openConsumer(browser, port), pid, stop };
}

async function cpuOfChat({ page, pid }: Site): Promise<number> {
  const before = cpuMs(pid);
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  await page.evaluate(clickAndWait);
  await endChat(page);
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
  return cpuMs(pid) - before;
}

/** CPU time of all threads of a process, in milliseconds: Linux counts it in nanoseconds there, and in hundredths of a second elsewhere. */
const cpuMs = (pid: number): number => readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]), 0) / 1e6;
