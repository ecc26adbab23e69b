// The browser for the journeys: Playwright's own where it is, else the system's Chrome or Chromium, else one is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { runNode, bin, say } from './step';
import { installDebianPackage } from './system-package';

const { LOCALAPPDATA = '', PROGRAMFILES = '', ['PROGRAMFILES(X86)']: PROGRAMFILES_X86 = '' } = process.env;
const SYSTEM_BROWSERS = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].filter(Boolean).map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

const ownBrowser = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
const systemBrowser = () => SYSTEM_BROWSERS.find((path) => existsSync(path));

/** Path of a browser that Playwright can drive. Says in one line which, and whether it was installed. Throws where none can be had. */
export async function findBrowser(): Promise<string> {
  const own = ownBrowser();
  if (own) return told(own, "Browser: Playwright's own Chromium");
  const system = systemBrowser();
  if (system) return told(system, `Browser: this system's ${system}`);
  return install();
}

async function install(): Promise<string> {
  const packaged = installDebianPackage('chromium') && systemBrowser();
  if (packaged) return told(packaged, 'Browser: none found, so Debian’s package chromium was installed');
  await runNode([bin('playwright', 'cli.js'), 'install', 'chromium']);
  const own = ownBrowser();
  if (own) return told(own, 'Browser: none found, so Playwright’s Chromium was installed');
  throw new Error('No browser found and none could be installed. Install Chrome or Chromium, then run the tests again.');
}

function told(path: string, line: string): string {
  say(line);
  return path;
}
