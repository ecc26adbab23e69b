// Node's test runner over every *.test.ts outside e2e. Node 20 takes file names, not patterns, so they are collected here.
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { temporaryFolder } from './leaving';
import { runNode } from './step';
import { UNSET } from './unset';

const ROOT = join(import.meta.dirname, '..');
const ELSEWHERE = /^(node_modules|\.|e2e|public|migrations)/;
/** Journeys and benchmarks have values of their own for the last three; a unit test has none. */
const INHERITED = { ...UNSET, PORT: '', DEMO_KEY: '', AGENT_PASSWORD: '' };

async function testFiles(): Promise<string[]> {
  const entries = await readdir(ROOT, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !ELSEWHERE.test(entry.name)).map((entry) => entry.name);
  const found = await Promise.all(folders.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })));
  return found.flat().filter((entry) => entry.name.endsWith('.test.ts')).map((entry) => relative(ROOT, join(entry.parentPath, entry.name))).sort();
}

/** Runs the unit tests against PGlite, or against the PostgreSQL server at `databaseUrl`. */
export async function runUnitTests(databaseUrl?: string, names: string[] = []): Promise<number> {
  const files = names.length ? names : await testFiles();
  const environment = { ...INHERITED, DATABASE_URL: databaseUrl ?? '', NEXT_TELEMETRY_DISABLED: '1', EMPTY_DATABASE: databaseUrl ? '' : await emptyDatabase() };
  return runNode(['--import', 'tsx', '--import', './scripts/test-environment.ts', '--test', '--test-reporter=spec', '--test-concurrency=2', ...files], environment);
}

/** PGlite takes seconds to make a database, and a moment to open a copy: it is made once, and each test file gets its own. */
async function emptyDatabase(): Promise<string> {
  const folder = temporaryFolder('empty');
  const code = await runNode(['--import', 'tsx', 'scripts/empty-database.ts'], { ...INHERITED, DATA_DIR: folder });
  if (code) throw new Error('The embedded database could not be made.');
  return join(folder, 'db');
}
