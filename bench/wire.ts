// What the wire costs. First, recording alone: CPU of a chat request with recording on over off, in turns, in one process.
// Then all of it, from end to end (wire-end-to-end.ts).
import { freePort } from '../scripts/free-port';
import type { Order, Round } from './chat-service';
import { Child } from './child';
import { type Figure, median } from './figure';
import { benchWireEndToEnd } from './wire-end-to-end';

const FLOWS = ['code', 'implicit-encrypted'] as const;
const ROUNDS = 15;
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

/** Pairs of rounds, the one that goes first in turns too; the first pair is for warming up. */
async function figureOf(child: Child, flow: (typeof FLOWS)[number]): Promise<Figure> {
  const cpu = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const order = round % 2 ? (['on', 'off'] as const) : (['off', 'on'] as const);
    for (const wire of order) {
      const { chatCpu } = await child.ask<Round>({ flow, chats: CHATS, lanes: LANES, wire } satisfies Order);
      if (round) cpu[wire].push(chatCpu / CHATS);
    }
  }
  const [on, off] = [median(cpu.on), median(cpu.off)];
  const ratio = median(cpu.on.map((value, index) => value / cpu.off[index]!));
  return { name: `CPU of a chat with the wire recording over off, ${flow}`, value: `${ratio.toFixed(3)}  (${on.toFixed(2)} ms over ${off.toFixed(2)} ms)`, goal: `≤ ${GOAL}`, ok: ratio <= GOAL };
}
