// Loaded before each unit-test file: a data folder of its own, and no log lines between the results.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './leaving';

const { DATA_DIR, EMPTY_DATABASE } = process.env;
if (!DATA_DIR) {
  const folder = (process.env.DATA_DIR = temporaryFolder('test'));
  if (EMPTY_DATABASE) cpSync(EMPTY_DATABASE, join(folder, 'db'), { recursive: true });
}
process.env.LOG_LEVEL ??= 'silent';
