// Journeys run in a real Chromium against the production build. `npm test` names the browser and a free port.
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { defineConfig } from 'playwright/test';
import { FLOWS } from './e2e/fixtures/flow';
import type { Options } from './e2e/fixtures/test';
import { UNSET } from './scripts/unset';

// Here and in every worker, so that the servers that single tests start inherit none of it either.
Object.assign(process.env, UNSET);

const port = process.env.E2E_PORT ?? '3900';
// `npm test` names a folder that it removes afterwards; whoever calls Playwright directly has one for each port.
const dataDir = process.env.E2E_DATA_DIR ?? join(tmpdir(), `authenticated-chat-journeys-${port}`);

/**
 * Journeys that are the same in every flow run once, in Web Code Flow: signing in at the brand's site (a client of its own at the VAS, always in code flow),
 * pages on which no chat begins, hosts and frames; and those that name the flows they are about. They bear the tag, or stand in such a file.
 */
const ONCE = /@once/;
/** What each side can do once a chat runs does not ask how the visitor was verified. */
const COMFORTS = ['**/comforts.spec.ts', '**/workspace.spec.ts'];
/** Compiles with all that the machine has, so it runs when the others are through. */
const DEVELOPMENT = '**/development.spec.ts';

export default defineConfig<Options>({
  testDir: './e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Nothing waits for these where all is well; on a machine that was half as fast as usual, 45 and 10 seconds were too little for some of them.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    ...FLOWS.map((flow) => ({ name: flow, use: { flow }, testIgnore: DEVELOPMENT, ...(flow !== 'code' && { grepInvert: ONCE, testIgnore: [DEVELOPMENT, ...COMFORTS] }) })),
    // Its pages are neither small nor kept by the browser, and the framework builds each anew: on a slow machine one click is many seconds.
    { name: 'development', testMatch: DEVELOPMENT, dependencies: [...FLOWS], expect: { timeout: 60_000 } },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.E2E_BROWSER,
      // Chromium's sandbox does not start for root, as in most containers.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/readyz`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'warn', NODE_ENV: 'production' },
  },
});
