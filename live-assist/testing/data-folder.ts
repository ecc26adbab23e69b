// For tests, imported before anything else: a data folder of their own, unless DATABASE_URL names a server.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'live-assist-'));
process.env.LOG_LEVEL = 'silent';
