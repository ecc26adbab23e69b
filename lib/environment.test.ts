import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EnvironmentError, parseEnvironment } from './environment';

const problemsOf = (variables: Record<string, string>): string[] => {
  try {
    parseEnvironment(variables);
    return [];
  } catch (error) {
    assert.ok(error instanceof EnvironmentError);
    return error.problems;
  }
};

test('nothing has to be set', () => {
  const { port, host, dataDir, brandOrigin, liveAssistOrigin, production } = parseEnvironment({});
  assert.deepEqual(
    { port, host, dataDir, brandOrigin, liveAssistOrigin, production },
    { port: 3000, host: '127.0.0.1', dataDir: '.data/3000', brandOrigin: 'http://localhost:3000', liveAssistOrigin: 'http://127.0.0.1:3000', production: false },
  );
});

test('origins and data folder follow PORT, and an empty value counts as not set', () => {
  const { dataDir, brandOrigin, liveAssistOrigin } = parseEnvironment({ PORT: '4100', DATA_DIR: '', BRAND_ORIGIN: '' });
  assert.deepEqual([dataDir, brandOrigin, liveAssistOrigin], ['.data/4100', 'http://localhost:4100', 'http://127.0.0.1:4100']);
});

const BRAND = 'https://www.harbour.example';
const VENDOR = 'https://chat.vendor.example';

const REFUSED: [title: string, variables: Record<string, string>, begins: string][] = [
  ['a port that is a word', { PORT: 'http' }, 'PORT must be a port number'],
  ['a port that is a number to JavaScript alone', { PORT: '0x10' }, 'PORT must be a port number'],
  ['a port beyond the last', { PORT: '70000' }, 'PORT must be from 1 to 65535'],
  ['a host with a slash', { HOST: 'http://x' }, 'HOST must be an address or a host name'],
  ['a database of another kind', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must start with postgres://'],
  ['a database address that is none', { DATABASE_URL: 'postgres://u:p@[x/y' }, 'DATABASE_URL must be an address'],
  ['a data folder without a name', { DATA_DIR: ' ' }, 'DATA_DIR must be a folder'],
  ['an origin with a path', { BRAND_ORIGIN: `${BRAND}/`, LIVE_ASSIST_ORIGIN: VENDOR }, 'BRAND_ORIGIN must be an exact origin'],
  ['an origin that no browser shows a site at', { BRAND_ORIGIN: 'ftp://localhost:3000' }, 'BRAND_ORIGIN must be an exact origin'],
  ['plain http outside this machine', { BRAND_ORIGIN: 'http://www.harbour.example' }, 'BRAND_ORIGIN must be https'],
  ['two companies on one host', { LIVE_ASSIST_ORIGIN: 'http://localhost:3000' }, 'LIVE_ASSIST_ORIGIN must be another host'],
  ['a short agent password', { AGENT_PASSWORD: 'short' }, 'AGENT_PASSWORD must have at least 12'],
  ['a demo key that no header carries', { DEMO_KEY: 'schlüssel-für-die-bühne' }, 'DEMO_KEY must be of letters'],
  ['a short demo key', { DEMO_KEY: 'short' }, 'DEMO_KEY must have at least 16'],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
  ['development open to the network without a demo key', { HOST: '0.0.0.0', AGENT_PASSWORD: 'long-enough-12' }, 'DEMO_KEY is needed in development with HOST=0.0.0.0'],
  ['development open to the network with the password that everybody knows', { HOST: '192.168.1.7', DEMO_KEY: 'sixteen-characters' }, 'AGENT_PASSWORD is needed in development with HOST=192.168.1.7'],
  ['development at a name that may be anywhere', { HOST: '127.0.0.1.example' }, 'DEMO_KEY is needed in development'],
  ['production in public without an agent password', { NODE_ENV: 'production', BRAND_ORIGIN: BRAND, LIVE_ASSIST_ORIGIN: VENDOR }, 'AGENT_PASSWORD is needed'],
];

for (const [title, variables, begins] of REFUSED)
  test(`refuses ${title}, by name`, () => {
    const problems = problemsOf(variables);
    assert.ok(problems.some((problem) => problem.startsWith(begins)), `${JSON.stringify(problems)} names ${begins}`);
  });

const TAKEN: [title: string, variables: Record<string, string>][] = [
  ['development on this machine alone, by each of its names', { HOST: 'localhost' }],
  ['development on this machine alone, by IPv6', { HOST: '::1' }],
  ['development on this machine alone, at another loopback address', { HOST: '127.0.0.2' }],
  ['development open to the network, with a key and a password of its own', { HOST: '0.0.0.0', DEMO_KEY: 'sixteen-characters', AGENT_PASSWORD: 'long-enough-12' }],
  ['production open to the network: its controls are closed, and its password generated', { NODE_ENV: 'production', HOST: '0.0.0.0' }],
];

for (const [title, variables] of TAKEN) test(`takes ${title}`, () => assert.deepEqual(problemsOf(variables), []));
