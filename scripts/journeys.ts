// The Playwright journeys, against a production server of their own: own port, own data folder, control interface open.
import { randomBytes } from 'node:crypto';
import { findBrowser } from './browser';
import { freePort } from './free-port';
import { temporaryFolder } from './leaving';
import { bin, runNode } from './step';

/** Runs the journeys; `args` go to Playwright. Needs a production build. */
export async function runJourneys(args: string[] = []): Promise<number> {
  return runNode([bin('playwright', 'cli.js'), 'test', ...args], {
    E2E_BROWSER: await findBrowser(),
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: temporaryFolder('journeys'),
    DEMO_KEY: randomBytes(24).toString('base64url'),
    AGENT_PASSWORD: randomBytes(12).toString('base64url'),
  });
}
