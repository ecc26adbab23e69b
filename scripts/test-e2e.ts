// `npm run test:e2e [Playwright's arguments]`: the journeys against the production build that is there.
import { runJourneys } from './journeys';
import { step } from './step';

await step('Playwright journeys', () => runJourneys(process.argv.slice(2)));
