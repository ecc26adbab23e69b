// Screenshots of the main states beside those that were kept: `npm run looks`. Kept by browser, version and system, for each draws text its own way.
import { defineConfig } from 'playwright/test';
import type { Options } from './e2e/fixtures/test';
import base from './playwright.config';

export default defineConfig<Options>({
  ...base,
  testMatch: '**/looks/*.look.ts',
  snapshotPathTemplate: `e2e/looks/${process.env.LOOKS_OF ?? 'unknown'}/{arg}{ext}`,
  // A pixel in two hundred may differ; what differs by less than a tenth of the way from black to white is the same.
  expect: { timeout: 10_000, toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', threshold: 0.1, maxDiffPixelRatio: 0.005 } },
  projects: [{ name: 'looks', use: { flow: 'code' } }],
});
