// `npm run lighthouse`: Lighthouse's scores of the five main places, in the production build, signed in where one is. Not a test: machines differ.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { findBrowser } from '../scripts/browser';
import { freePort } from '../scripts/free-port';
import { temporaryFolder } from '../scripts/leaving';
import { AGENT_PASSWORD, openAgent, openConsumer, SANDBOX } from './people';
import { startServer } from './server';

/** The last line of releases that runs on Node 20. Fetched for the run: nothing else here needs its two hundred packages. */
const PACKAGE = 'lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const GOAL = 95;

const out = temporaryFolder('lighthouse');

/** Lighthouse opens its own tab in the browser of the people who are signed in. */
async function audit(url: string, debugging: number, preset: 'desktop' | 'mobile'): Promise<{ scores: number[]; machine: number }> {
  const report = join(out, 'report.json');
  const options = [`--port=${debugging}`, '--disable-storage-reset', `--only-categories=${CATEGORIES.join(',')}`, '--output=json', `--output-path=${report}`, '--quiet', ...(preset === 'desktop' ? ['--preset=desktop'] : [])];
  const child = spawn(process.execPath, [process.env.npm_execpath!, 'exec', '--yes', `--package=${PACKAGE}`, '--', 'lighthouse', url, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = (await once(child, 'exit')) as [number];
  if (code) throw new Error(`Lighthouse ended with ${code}.`);
  const { categories, audits, environment } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const short = CATEGORIES.flatMap((name) => (categories[name]!.score < 1 ? categories[name]!.auditRefs.filter(({ id, weight }) => weight && (audits[id]!.score ?? 1) < 0.9) : []));
  if (short.length) console.log(`    short of: ${short.map(({ id }) => `${id} ${audits[id]!.displayValue ?? ''}`.trim()).join(', ')}`);
  return { scores: CATEGORIES.map((name) => Math.round(categories[name]!.score * 100)), machine: environment.benchmarkIndex };
}

interface Report {
  /** How fast this machine was just then, as Lighthouse measures it: the same page scores less on a slower one. */
  environment: { benchmarkIndex: number };
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

/** The places of one brand; the chat window as its frame asks for it. */
async function openPlaces(people: BrowserContext, port: number): Promise<[name: string, url: string][]> {
  const agent = await openAgent(people, port);
  const consumer = await openConsumer(people, port);
  await consumer.getByRole('button', { name: 'Chat with us' }).click();
  await consumer.frameLocator('iframe[title="Chat"]').getByText('You’re in the queue').waitFor();
  const chat = consumer.frames().find((frame) => frame.url().includes('/window'))!.url();
  const site = `http://localhost:${port}`;
  const places: [string, string][] = [['brand home', `${site}/harbour-bank`], ['account', `${site}/harbour-bank/account`], ['chat window', chat], ['workspace', agent.url()], ['stage', `${site}/`]];
  await Promise.all([agent.close(), consumer.close()]);
  return places;
}

if (!process.env.npm_execpath) throw new Error('Run it as: npm run lighthouse');
const [port, debugging] = [await freePort(), await freePort()];
const server = await startServer({ port, dataDir: temporaryFolder('bench'), env: { AGENT_PASSWORD } });
const people = await chromium.launchPersistentContext(temporaryFolder('profile'), { executablePath: await findBrowser(), args: [...SANDBOX, `--remote-debugging-port=${debugging}`] });
for (const [name, url] of await openPlaces(people, port))
  for (const preset of ['desktop', 'mobile'] as const) {
    const { scores, machine } = await audit(url, debugging, preset);
    console.log(`${scores.every((score) => score >= GOAL) ? '✓' : '✗'} ${name}, ${preset}: ${CATEGORIES.map((category, index) => `${category} ${scores[index]}`).join(', ')} (benchmark index ${Math.round(machine)})`);
  }
await people.close();
await server.stop();
process.exit(0);
