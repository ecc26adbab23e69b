// `npm start`: the server that `npm run build` bundled. Plain JavaScript, so that starting compiles nothing.
import { existsSync } from 'node:fs';

const bundle = new URL('../.next/server/start.mjs', import.meta.url);
if (!existsSync(bundle)) {
  console.error('\nThere is no production build yet. Run: npm run build\n');
  process.exit(1);
}
await import(bundle);
