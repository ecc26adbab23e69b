// PGlite has no lock of its own, and two processes on one folder destroy it. A file with the owner's process id is the lock.
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The data folder belongs to a running process. */
export class FolderInUseError extends Error {}

const ATTEMPTS = 50;
const PAUSE_MS = 5;

/**
 * Takes the folder for this process and returns the call that gives it back.
 * A lock whose process is gone (killed) is taken over. Throws {@link FolderInUseError}.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'in-use-by-process');
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await createLock(file)) return () => rm(file, { force: true });
    const owner = await readOwner(file);
    if (owner && owner !== process.pid && isRunning(owner))
      throw new FolderInUseError(`The data folder ${folder} is in use by process ${owner}. Stop it, or give this server a DATA_DIR or PORT of its own.`);
    // No owner yet: another process has just made the file, and writes its id at this moment.
    if (owner || attempt > ATTEMPTS / 2) await removeDead(file, owner);
    await sleep(PAUSE_MS);
  }
  throw new FolderInUseError(`The data folder ${folder} could not be taken: several processes want it at once.`);
}

/** False where there is a lock already: of several processes, one makes the file. */
async function createLock(file: string): Promise<boolean> {
  return writeFile(file, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

// Moved aside, not deleted: of two processes that found the same dead lock, the second would delete the first one's new one.
async function removeDead(file: string, owner: number | undefined): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(() => {});
  const moved = await readOwner(aside);
  if (moved && moved !== owner) await writeFile(file, String(moved), { flag: 'wx' }).catch(() => {});
  await rm(aside, { force: true });
}

/** Undefined where there is no lock, or nothing in it yet. */
const readOwner = (file: string) => readFile(file, 'utf8').then((text) => Number(text) || undefined, () => undefined);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
