// For tests: starts a gateway process, and kills it as a crash would.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Started } from './gateway-process';

export interface GatewayProcess extends Started {
  /** SIGKILL: no chance to say or write anything more. */
  kill: () => Promise<void>;
}

export async function startGatewayProcess(want: 'chat' | 'nothing', env?: NodeJS.ProcessEnv): Promise<GatewayProcess> {
  const child: ChildProcess = fork(fileURLToPath(new URL('./gateway-process.ts', import.meta.url)), [want], { execArgv: ['--import', 'tsx'], env });
  const started = await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`the process ended with ${code}`)))]);
  const kill = async () => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  return { ...(started[0] as Started), kill };
}
