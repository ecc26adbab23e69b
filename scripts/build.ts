// `npm run build`: the browser scripts, then the framework's production build.
import { buildBrowserScripts } from '../server/browser-scripts';
import { bin, runNode } from './step';

await buildBrowserScripts();
process.exit(await runNode([bin('next', 'dist/bin/next'), 'build'], { NEXT_TELEMETRY_DISABLED: '1' }));
