// The production server as a child process, for benchmarks.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { onLeaving } from '../scripts/leaving';
import { UNSET } from '../scripts/unset';

export interface ServerOptions {
  port: number;
  dataDir: string;
  env?: Record<string, string>;
  /** Node's own. */
  options?: string[];
}

/** Starts `npm start`'s server and waits until it is ready. Needs a production build. */
export async function startServer({ port, dataDir, env = {}, options = [] }: ServerOptions): Promise<{ pid: number; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [...options, 'scripts/start.mjs'], { env: { ...process.env, ...UNSET, PORT: String(port), DATA_DIR: dataDir, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  onLeaving(() => child.kill());
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error('The server did not start.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { pid: child.pid!, stop: () => (child.kill('SIGTERM'), ended.then(() => undefined)) };
}

const isReady = (port: number) => fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false);
