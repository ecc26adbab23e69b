// `npm run test:unit [files]`: the unit tests on both databases.
import { startPostgres } from './postgres';
import { step } from './step';
import { runUnitTests } from './unit-tests';

const names = process.argv.slice(2);
await step('Unit tests on PGlite', () => runUnitTests(undefined, names));
const postgres = await startPostgres();
if (postgres) {
  await step('Unit tests on PostgreSQL', () => runUnitTests(postgres.url, names));
  await postgres.stop();
}
