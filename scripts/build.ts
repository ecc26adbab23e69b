// `npm run build`: the browser scripts, then the framework's production build.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { buildBrowserScripts } from '../server/browser-scripts';

await buildBrowserScripts();
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const { status } = spawnSync(process.execPath, [next, 'build'], { stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
process.exit(status ?? 1);
