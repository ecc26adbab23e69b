// What the wire costs. First, recording alone: CPU of a chat request with recording on over off, in turns, in one process.
// Then all of it, from end to end (wire-end-to-end.ts).
import { freePort } from '../scripts/free-port';
import type { Order, Round } from './chat-service';
import { Child } from './child';
import { pairFigure, type Figure, type Pair } from './figure';
import { benchWireEndToEnd } from './wire-end-to-end';

const FLOWS = ['code', 'implicit-encrypted'] as const;
const ROUNDS = 100;
const WARM_UP = 3;
const CHATS = 40;
const LANES = 8;
const GOAL = 1.03;

export async function benchWire(): Promise<Figure[]> {
  const env = { NODE_ENV: 'production', DEMO_KEY: 'key-of-the-bench-16', AGENT_PASSWORD: 'agents-of-the-bench', PORT: String(await freePort()) };
  const { child } = await Child.start('chat-service.ts', env);
  const figures: Figure[] = [];
  for (const flow of FLOWS) figures.push(await figureOf(child, flow));
  await child.stop();
  return [...figures, ...(process.platform === 'linux' ? await benchWireEndToEnd() : [])];
}

/** Pairs of rounds, the one that goes first in turns too; the first pairs are for warming up. */
async function figureOf(child: Child, flow: (typeof FLOWS)[number]): Promise<Figure> {
  const pairs: Pair[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const cpu = { on: 0, off: 0 };
    for (const wire of round % 2 ? (['on', 'off'] as const) : (['off', 'on'] as const)) cpu[wire] = (await child.ask<Round>({ flow, chats: CHATS, lanes: LANES, wire } satisfies Order)).chatCpu;
    if (round >= 0) pairs.push([cpu.on, cpu.off]);
  }
  return pairFigure(`CPU of a chat request with the wire recorded over off, ${flow}`, pairs, GOAL);
}
