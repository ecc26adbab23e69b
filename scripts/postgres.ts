// A PostgreSQL server for the tests, in a temporary folder. Taken from this machine, or from Debian's package; where there is none, that is said.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port';
import { onLeaving, removeFolder, temporaryFolder } from './leaving';
import { say } from './step';
import { installDebianPackage } from './system-package';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const OTHER_FOLDERS = ['/usr/local/bin', '/usr/bin', '/opt/homebrew/opt/postgresql/bin', '/usr/local/opt/postgresql/bin', '/usr/local/pgsql/bin'];

export interface TestPostgres {
  url: string;
  stop: () => Promise<void>;
}

/** Starts a server, or says in one line why the PostgreSQL half of the tests does not run and returns undefined. */
export async function startPostgres(): Promise<TestPostgres | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const folder = findPrograms() ?? (installDebianPackage('postgresql') ? findPrograms() : undefined);
  if (folder) return start(folder);
  say('PostgreSQL: not on this machine and not installable here; the storage tests ran on PGlite ALONE. TEST_DATABASE_URL names a server of yours.');
  return undefined;
}

function findPrograms(): string | undefined {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN_FOLDER, version, 'bin')), ...OTHER_FOLDERS];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

async function start(folder: string): Promise<TestPostgres> {
  const data = temporaryFolder('postgres');
  const port = await freePort();
  const user = serverUser();
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid!);
  const made = spawnSync(join(folder, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'], { ...user, cwd: data });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const options = ['-D', data, '-p', String(port), '-k', data, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'];
  const server = spawn(join(folder, 'postgres'), options, { ...user, cwd: data, stdio: 'ignore' });
  // Where a test or a benchmark fails, nobody comes to stop it. SIGQUIT: at once.
  onLeaving(() => server.kill('SIGQUIT'));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answering(url);
  say(`PostgreSQL: started ${folder}/postgres in a temporary folder`);
  return { url, stop: () => stop(server, data) };
}

/** initdb refuses to run as root: take the package's user, else nobody. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string, name: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const name = id('-u', 'postgres').status === 0 ? 'postgres' : 'nobody';
  return { uid: Number(id('-u', name).stdout), gid: Number(id('-g', name).stdout) };
}

async function answering(connectionString: string): Promise<void> {
  const { Client } = (await import('pg')).default;
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new Client({ connectionString });
    const connected = await client.connect().then(() => true, () => false);
    if (connected) return client.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('PostgreSQL was started but does not answer');
}

async function stop(server: ChildProcess, data: string): Promise<void> {
  const closed = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGINT'); // PostgreSQL's fast shutdown
  await closed;
  removeFolder(data);
}
