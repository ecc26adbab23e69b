// `npm run bench [names]`: figures measured side by side in one run. Not a test: machines differ, ratios hold.
import { print } from './figure';

const BENCHES = {
  start: () => import('./start').then(({ benchStart }) => benchStart()),
  click: () => import('./click').then(({ benchClick }) => benchClick()),
  vas: () => import('./vas').then(({ benchVas }) => benchVas()),
  chat: () => import('./chat').then(({ benchChat }) => benchChat()),
  wire: () => import('./wire').then(({ benchWire }) => benchWire()),
  gateway: () => import('./gateway').then(({ benchGateway }) => benchGateway()),
  messages: () => import('./messages').then(({ benchMessages }) => benchMessages()),
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
for (const [name, bench] of Object.entries(BENCHES)) if (!asked.length || asked.includes(name)) print(await bench());
process.exit(0);
