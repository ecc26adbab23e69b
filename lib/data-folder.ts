// PGlite has no lock of its own, and two processes on one folder destroy it. A file that names the owner's process is the lock.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The data folder belongs to a running process. */
export class FolderInUseError extends Error {}

const ATTEMPTS = 50;
const PAUSE_MS = 5;

/** Makes the folder and those above it. Node's `recursive` never answers where a folder cannot be made although its parent is there, as below /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const error = await tryToMake(folder);
  if (!error) return;
  if (error.code !== 'ENOENT') throw error;
  // Where the parent is there after all, another process may have made it at this very moment.
  if (!(await isFolder(dirname(folder)))) await makeFolder(dirname(folder));
  const lasting = await tryToMake(folder);
  if (lasting) throw lasting;
}

/** Why there is no such folder now; undefined where there is one. */
async function tryToMake(folder: string): Promise<NodeJS.ErrnoException | undefined> {
  const error = await mkdir(folder).then(() => undefined, (failure: NodeJS.ErrnoException) => failure);
  return error && !(await isFolder(folder)) ? error : undefined;
}

const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

/**
 * Takes the folder for this process and returns the call that gives it back.
 * A lock whose process is gone (killed) is taken over. Throws {@link FolderInUseError}.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'in-use-by-process');
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await createLock(file)) return () => rm(file, { force: true });
    const owner = await readOwner(file);
    if (owner && owner.pid !== process.pid && isRunning(owner))
      throw new FolderInUseError(
        `The data folder ${folder} is in use by process ${owner.pid}. Stop it, or give this server a DATA_DIR or PORT of its own. If that process is no server, delete ${file}.`,
      );
    // No owner yet: another process has just made the file, and writes its id at this moment.
    if (owner || attempt > ATTEMPTS / 2) await removeDead(file, owner);
    await sleep(PAUSE_MS);
  }
  throw new FolderInUseError(`The data folder ${folder} could not be taken: several processes want it at once.`);
}

/** False where there is a lock already: of several processes, one makes the file. */
async function createLock(file: string): Promise<boolean> {
  return writeFile(file, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' }).then(
    () => true,
    lost('EEXIST', false),
  );
}

/** What another process did first is no failure: the error with that code becomes `instead`. */
const lost =
  <T>(code: string, instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === code) return instead;
    throw error;
  };

// Moved aside, not deleted: of two processes that found the same dead lock, the second would delete the first one's new one.
async function removeDead(file: string, dead: Owner | undefined): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await rename(file, aside).catch(lost('ENOENT', undefined));
  const moved = await readOwner(aside);
  if (moved && moved.text !== dead?.text) await writeFile(file, moved.text, { flag: 'wx' }).catch(lost('EEXIST', undefined));
  await rm(aside, { force: true });
}

interface Owner {
  text: string;
  pid: number;
  started: string;
}

/** Undefined where there is no lock, or nothing in it yet. */
async function readOwner(file: string): Promise<Owner | undefined> {
  const text = await readFile(file, 'utf8').catch(lost('ENOENT', ''));
  const [pid, started = ''] = text.split(' ');
  return Number(pid) ? { text, pid: Number(pid), started } : undefined;
}

/** A process id is given again, in containers to almost the same few processes at every start: the id and the start name a process. */
const isRunning = ({ pid, started }: Owner): boolean => exists(pid) && startOf(pid) === started;

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in the kernel's ticks since boot: field 22 of proc(5)'s stat, after a name that may hold anything. Empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
