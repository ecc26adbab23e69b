// What the wire costs a chat from end to end, where nobody watches: one production server whose DEMO_KEY is taken away and given back from chat to
// chat (without it nothing is recorded, and no browser reports), and in Chromium a customer and an agent. CPU of the whole server, through its front
// door, with all that browsers send. Chats differ by more than the goal, their means do not: how near they are, is part of the figure.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { clickAndWait, endChat } from './click';
import { pairFigure, type Figure, type Pair } from './figure';
import { AGENT_PASSWORD, openAgent, openBrowser, openConsumer } from './people';
import { startServer } from './server';

const PAIRS = 150;
/** They fill caches, and let the compiler get to what is hot. */
const WARM_UP = 10;
const GOAL = 1.03;
/** What each of the two says. */
const MESSAGES = ['Good morning', 'It is about my card', 'Thank you'];
/** For what is left of a chat that has ended. Reports gather for a moment before they are sent: nobody closes the window in less. */
const LOOK_MS = 400;

interface People {
  consumer: Page;
  agent: Page;
  server: number;
}

export async function benchWireEndToEnd(): Promise<Figure[]> {
  const port = await freePort();
  const { pid, stop } = await startServer({ port, dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD, DEMO_KEY: 'key-of-the-bench-16' }, options: ['--import', './bench/wire-switch.mjs'] });
  const browser = await openBrowser();
  const people = { agent: await openAgent(browser, port), consumer: await openConsumer(browser, port), server: pid };
  const pairs: Pair[] = [];
  for (let pair = -WARM_UP; pair < PAIRS; pair++) {
    // The one that goes first in turns too: a switch between the two of a pair, none between pairs.
    const first = await cpuOfChat(people);
    process.kill(pid, 'SIGUSR2');
    const second = await cpuOfChat(people);
    if (pair >= 0) pairs.push(pair % 2 ? [second, first] : [first, second]);
  }
  await browser.close();
  await stop();
  return [pairFigure('CPU of a chat in Chromium with DEMO_KEY over without', pairs, GOAL)];
}

async function cpuOfChat({ consumer, agent, server }: People): Promise<number> {
  const before = cpuMs(server);
  await consumer.reload();
  await consumer.getByRole('button', { name: 'Chat with us' }).waitFor();
  await consumer.evaluate(clickAndWait);
  await agent.getByRole('button', { name: 'Accept chat with Ada Whitfield' }).click();
  for (const text of MESSAGES) await talk(consumer, agent, text);
  await endChat(consumer, LOOK_MS);
  return cpuMs(server) - before;
}

/** One says something, the other the same. */
async function talk(consumer: Page, agent: Page, text: string): Promise<void> {
  const chat = consumer.frameLocator('iframe[title="Chat"]');
  await chat.getByRole('textbox', { name: 'Message' }).fill(text);
  await chat.getByRole('textbox', { name: 'Message' }).press('Enter');
  await agent.getByRole('log').getByText(text).waitFor();
  await agent.getByRole('textbox', { name: 'Reply' }).fill(text);
  await agent.getByRole('textbox', { name: 'Reply' }).press('Enter');
  await chat.getByRole('log').getByText(text).nth(1).waitFor();
}

/** CPU time of all threads of a process, in milliseconds: Linux counts it in nanoseconds there, and in hundredths of a second elsewhere. */
const cpuMs = (pid: number): number => readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]), 0) / 1e6;
