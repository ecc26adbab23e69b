// What must be tidied up however this process ends: by itself, by an error, by Ctrl-C or by its parent.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const left: (() => void)[] = [];

/** Calls `tidy` when this process ends, in any way that it can notice; what came last is tidied first. Nothing asynchronous gets done any more. */
export function onLeaving(tidy: () => void): void {
  if (!left.length) process.once('exit', tidyAll);
  left.unshift(tidy);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) if (!process.listenerCount(signal)) process.once(signal, () => process.exit(1));
}

function tidyAll(): void {
  for (const tidy of left) {
    try {
      tidy();
    } catch (error) {
      console.error(error); // and the others are tidied all the same
    }
  }
}

/** Makes a folder that is gone when this process is. `name` says what it is for. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `authenticated-chat-${name}-`));
  onLeaving(() => removeFolder(folder));
  return folder;
}

/** Deletes a folder. A server that was just told to end may still write into it, and gets a moment. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
