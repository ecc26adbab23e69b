// What the wire costs a chat from end to end, where nobody watches: one production server whose DEMO_KEY is taken away and given back from chat to
// chat (without it nothing is recorded, and no browser reports). Chromium has one chat, and what it sent is sent again, chat after chat. CPU of the
// whole server, through its front door.
import { readdirSync, readFileSync } from 'node:fs';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { ChatAgain } from './chat-again';
import { seeChat } from './chat-traffic';
import { pairFigure, type Figure, type Pair } from './figure';
import { AGENT_PASSWORD } from './people';
import { startServer } from './server';

const PAIRS = 1_000;
/** They let the compiler get to what is hot. */
const WARM_UP = 30;
/** So many pairs are what the agent's socket lets through without a pause. */
const PAIRS_OF_A_SEAT = 3;
const GOAL = 1.03;

export async function benchWireEndToEnd(): Promise<Figure[]> {
  const port = await freePort();
  const { pid, stop } = await startServer({ port, dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD, DEMO_KEY: 'key-of-the-bench-16' }, options: ['--import', './bench/wire-switch.mjs'] });
  const people = new ChatAgain(await seeChat(port), port);
  const cpuOfChat = async (told: boolean) => {
    const before = cpuMs(pid);
    await people.chat(told);
    return cpuMs(pid) - before;
  };
  const pairs: Pair[] = [];
  for (let pair = -WARM_UP; pair < PAIRS; pair++) {
    if (pair % PAIRS_OF_A_SEAT === 0) await people.seat();
    // The one that goes first in turns too: a switch between the two of a pair, none between pairs.
    const first = await cpuOfChat(pair % 2 === 0);
    process.kill(pid, 'SIGUSR2');
    const second = await cpuOfChat(pair % 2 !== 0);
    if (pair >= 0) pairs.push(pair % 2 ? [second, first] : [first, second]);
  }
  await stop();
  return [pairFigure('CPU of a chat from end to end with DEMO_KEY over without', pairs, GOAL)];
}

/** CPU time of all threads of a process, in milliseconds: Linux counts it in nanoseconds there, and in hundredths of a second elsewhere. */
const cpuMs = (pid: number): number => readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]), 0) / 1e6;
