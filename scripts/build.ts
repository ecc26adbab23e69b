// `npm run build`: the browser scripts, the framework's production build, and the server as one file.
import { buildBrowserScripts } from '../server/browser-scripts';
import { bundle } from '../server/bundle';
import { bin, runNode } from './step';

await buildBrowserScripts('production');
const failed = await runNode([bin('next', 'dist/bin/next'), 'build'], { NEXT_TELEMETRY_DISABLED: '1' });
if (failed) process.exit(failed);
await bundle('server.ts', '.next/server/start.mjs');
