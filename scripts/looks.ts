// `npm run looks`: whether the main states still look as they did. `npm run looks -- --update-snapshots` keeps how they look now.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browser';
import { runJourneys } from './journeys';
import { say, step } from './step';

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Such as `chromium-150-linux`: what draws the text. */
async function whatDraws(): Promise<string> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: sandbox });
  const major = browser.version().split('.')[0]!;
  await browser.close();
  return `chromium-${major}-${process.platform}`;
}

const kept = await whatDraws();
process.env.LOOKS_OF = kept;
const isKnown = existsSync(join(import.meta.dirname, '../e2e/looks', kept));
if (!isKnown) say(`No screenshots of ${kept} are kept yet: this run makes them, and compares nothing. Look at e2e/looks/${kept}, and commit them.`);
await step('Looks', () => runJourneys(['--config=playwright.looks.config.ts', ...(isKnown ? [] : ['--update-snapshots=missing']), ...process.argv.slice(2)]));
