import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

// unrs-resolver is held at 1.12.2 by package.json: of 1.13.0 only the packages for Linux can be had from every registry.

interface Locked {
  optionalDependencies?: Record<string, string>;
}

/** The packages that somebody may need on their platform and the lock file does not name: `npm ci` refuses to start then. */
function missing(packages: Record<string, Locked>): string[] {
  const named = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const wanted = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  return wanted.filter((name) => !named.has(name));
}

test('The lock file names the packages of every platform, so that npm ci works on each', async () => {
  const lock = JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8')) as { packages: Record<string, Locked> };
  assert.deepEqual(missing(lock.packages), []);
});

test('A package of one platform that is not named is found', () => {
  assert.deepEqual(missing({ 'node_modules/a': { optionalDependencies: { '@a/macos': '1.0.0' } } }), ['@a/macos']);
});
