// `npm test`: everything that must hold before a change lands, from a fresh checkout.
import { runJourneys } from './journeys';
import { startPostgres } from './postgres';
import { bin, runNode, say, step } from './step';
import { runUnitTests } from './unit-tests';

const started = performance.now();
await step('Lint, with the borders between the companies', () => runNode([bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']));
await step('Type check', () => runNode([bin('typescript', 'bin/tsc'), '--noEmit']));
await step('Unit tests on PGlite', () => runUnitTests());
const postgres = await startPostgres();
if (postgres) {
  await step('Unit tests on PostgreSQL', () => runUnitTests(postgres.url));
  await postgres.stop();
}
await step('Production build', () => runNode(['--import', 'tsx', 'scripts/build.ts']));
await step('Playwright journeys', () => runJourneys());
say(`Everything passed in ${Math.round((performance.now() - started) / 1000)} s${postgres ? '' : ' (without PostgreSQL)'}`);
