import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FolderInUseError, lockFolder, makeFolder } from './data-folder';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function newFolder(): Promise<{ folder: string; lock: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  folders.push(folder);
  return { folder, lock: join(folder, 'in-use-by-process') };
}

/** A running process, and how it names itself in a lock. */
async function otherProcess() {
  const script = `import(${JSON.stringify(new URL('./data-folder.ts', import.meta.url).href)}).then(async ({ lockFolder }) => { await lockFolder(process.argv[1]); console.log('locked'); setInterval(() => {}, 1000); })`;
  const { folder, lock } = await newFolder();
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const end = () => new Promise((resolve) => child.once('exit', resolve) && child.kill('SIGKILL'));
  return { folder, lock, child, end };
}

test('a folder of a running process is refused, of a killed one taken over', async () => {
  const { folder, end } = await otherProcess();
  await assert.rejects(lockFolder(folder), (error: Error) => error instanceof FolderInUseError && /in use by process \d+/.test(error.message));
  await end();
  const unlock = await lockFolder(folder);
  await unlock();
});

test('a lock whose process id another program has now is taken over', { skip: process.platform !== 'linux' }, async () => {
  const { folder, lock } = await newFolder();
  await writeFile(lock, `${process.ppid} 1`);
  await lockFolder(folder);
  assert.match(await readFile(lock, 'utf8'), new RegExp(`^${process.pid} \\d+$`));
});

test('an unlocked folder has no lock left in it', async () => {
  const { folder, lock } = await newFolder();
  await (await lockFolder(folder))();
  await assert.rejects(readFile(lock), { code: 'ENOENT' });
});

test('a lock that is no file is said, and left where it is', async () => {
  const { folder, lock } = await newFolder();
  await mkdir(lock);
  await assert.rejects(lockFolder(folder), { code: 'EISDIR' });
  assert.ok((await stat(lock)).isDirectory());
});

test('a folder is made with those above it, by several at once', async () => {
  const { folder } = await newFolder();
  const deep = join(folder, 'a', 'b', 'c');
  await Promise.all([makeFolder(deep), makeFolder(deep), makeFolder(deep)]);
  assert.ok((await stat(deep)).isDirectory());
});

test('a folder that cannot be made is said by its path', { timeout: 5_000 }, async () => {
  const { lock } = await newFolder();
  await writeFile(lock, '');
  await assert.rejects(makeFolder(lock), { code: 'EEXIST', path: lock });
  await assert.rejects(makeFolder(join(lock, 'below')), { code: 'ENOTDIR' });
  if (process.platform === 'linux') await assert.rejects(makeFolder('/proc/nope/db'), { code: 'ENOENT', path: '/proc/nope' });
});
