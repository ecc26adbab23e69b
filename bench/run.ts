// `npm run bench [names]`: figures measured side by side in one run. Not a test: machines differ, ratios hold. docs/bench.md says what each means.
import { readArguments, type Asked } from './arguments';
import { print } from './figure';

const BENCHES = {
  start: () => import('./start').then(({ benchStart }) => benchStart()),
  click: () => import('./click').then(({ benchClick }) => benchClick()),
  reset: () => import('./reset').then(({ benchReset }) => benchReset()),
  scroll: () => import('./scroll').then(({ benchScroll }) => benchScroll()),
  vas: () => import('./vas').then(({ benchVas }) => benchVas()),
  chat: () => import('./chat').then(({ benchChat }) => benchChat()),
  wire: () => import('./wire').then(({ benchWire }) => benchWire()),
  gateway: ({ connections }: Asked) => import('./gateway').then(({ benchGateway }) => benchGateway(connections)),
  messages: () => import('./messages').then(({ benchMessages }) => benchMessages()),
};

const asked = readArguments(process.argv.slice(2), Object.keys(BENCHES));
if ('problem' in asked) {
  console.error(asked.problem);
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHES)) if (asked.names.includes(name)) print(await bench(asked));
process.exit(0);
