// PGlite has no lock of its own, and two processes on one folder destroy it. A file with the owner's process id is the lock.
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The data folder belongs to a running process. */
export class FolderInUseError extends Error {}

/**
 * Takes the folder for this process and returns the call that gives it back.
 * A lock whose process is gone (killed) is taken over. Throws {@link FolderInUseError}.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'in-use-by-process');
  const owner = await readOwner(file);
  if (owner && owner !== process.pid && isRunning(owner))
    throw new FolderInUseError(`The data folder ${folder} is in use by process ${owner}. Stop it, or give this server a DATA_DIR or PORT of its own.`);
  await rm(file, { force: true });
  const handle = await open(file, 'wx');
  await handle.write(String(process.pid));
  await handle.close();
  return () => rm(file, { force: true });
}

const readOwner = (file: string) => readFile(file, 'utf8').then(Number, () => undefined);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
