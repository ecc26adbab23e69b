// A benchmark's child process: what is measured runs in it, compiled as for production; who measures it runs here. They talk in turns.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { bundle } from '../server/bundle';
import { UNSET } from '../scripts/unset';

export class Child {
  private constructor(private readonly process: ChildProcess) {}

  /** Starts bench/{file}, and resolves with what it says once it is ready. */
  static async start<Ready>(file: string, env: Record<string, string>, ...execArgv: string[]): Promise<{ child: Child; ready: Ready }> {
    // What runs TypeScript as it is writes a call at each function that has a name: recording on the wire seemed twice as expensive.
    const program = `.next/bench/${file.replace(/ts$/, 'mjs')}`;
    await bundle(`bench/${file}`, program);
    const options = { execArgv, env: { ...process.env, ...UNSET, LOG_LEVEL: 'warn', ...env } };
    const child = new Child(fork(program, [], { ...options, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }));
    return { child, ready: await child.hear<Ready>() };
  }

  ask<Answer>(order: object): Promise<Answer> {
    this.process.send(order);
    return this.hear();
  }

  /** Resolves once it has ended, and tidied up. */
  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.disconnect();
    await ended;
  }

  /** What it says next; rejects where it ends instead. */
  private async hear<T>(): Promise<T> {
    const heard = new AbortController();
    const { signal } = heard;
    const ended = once(this.process, 'exit', { signal }).then(() => Promise.reject(new Error(`${this.process.spawnargs.at(-1)} ended.`)));
    const [said] = (await Promise.race([once(this.process, 'message', { signal }), ended]).finally(() => heard.abort())) as [T];
    return said;
  }
}
