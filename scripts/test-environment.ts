// Loaded before each unit-test file: a data folder of its own, and no log lines between the results.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

if (!process.env.DATA_DIR) {
  const folder = mkdtempSync(join(tmpdir(), 'authenticated-chat-'));
  process.env.DATA_DIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
process.env.LOG_LEVEL ??= 'silent';
