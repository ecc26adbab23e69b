// Start to ready: `npm start` on a data folder that exists, until /readyz answers 200.
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { type Figure, median } from './figure';
import { startServer } from './server';

const RUNS = 5;
const GOAL_MS = 2_000;

export async function benchStart(): Promise<Figure[]> {
  const dataDir = temporaryFolder('bench');
  const port = await freePort();
  const first = await oneStart(port, dataDir);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await oneStart(port, dataDir));
  const ms = median(times);
  return [
    { name: 'Start to ready, new data folder', value: `${Math.round(first)} ms`, goal: '', ok: true },
    { name: 'Start to ready, existing data folder (median)', value: `${Math.round(ms)} ms`, goal: `≤ ${GOAL_MS} ms`, ok: ms <= GOAL_MS },
  ];
}

async function oneStart(port: number, dataDir: string): Promise<number> {
  const started = performance.now();
  const server = await startServer({ port, dataDir });
  const ms = performance.now() - started;
  await server.stop();
  return ms;
}
