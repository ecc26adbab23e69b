// Runs the commands that a script is made of, one after the other, each announced by one line.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/** A package's command line by its file: needs no shell, so it works on Windows too. */
export const bin = (name: string, file: string): string => join(dirname(resolve(`${name}/package.json`)), file);

/** Runs `node` with the arguments; the output goes to this process's. Resolves to the exit code. */
export function runNode(args: string[], env: Record<string, string | undefined> = {}): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}

/** Says one line to the person who waits. */
export const say = (line: string) => void process.stdout.write(`\n▸ ${line}\n`);

/** Runs a step and ends the whole run with 1 where it fails. */
export async function step(name: string, run: () => Promise<number>): Promise<void> {
  say(name);
  const started = performance.now();
  const code = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) return say(`${name}: passed in ${seconds} s`);
  say(`${name}: FAILED`);
  process.exit(1);
}
