// The only file that knows the companies live in one process: one port, two sites, three companies.
import './server/mode';
import { createServer } from 'node:http';
import next from 'next';
import { handleSignIn } from '@/idp/sign-in';
import { handleVas } from '@/idp/vas';
import { closeDatabase } from '@/lib/database';
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';
import { log } from '@/lib/log';
import { refuseUpgrade } from '@/lib/refuse-upgrade';
import { listenToOthers } from '@/lib/signals';
import { refillSpareKeys } from '@/lib/spare-keys';
import { createGateway } from '@/live-assist/gateway/gateway';
import { createWireSockets } from '@/stage/wire/watch';
import { printBanner } from './server/banner';
import { prepareDemo } from './server/demo';
import { createFrontDoor } from './server/front-door';
import { markReady } from './server/health';
import { requireFreePort } from './server/port';
import { handleReports } from './server/reports';
import { stopOnSignal } from './server/stop';
import { refuseToStart } from './server/refuse';
import { warmUp } from './server/warm-up';

/** Longer than proxies usually keep an idle connection: who asks must not meet one that is just being closed, which Node would do after 5 s. */
const KEEP_ALIVE_MS = 75_000;

async function start(): Promise<void> {
  const { production, host, port } = environment();
  await requireFreePort(port, host);
  // Next would listen for upgrades on our server too, and close the sockets it does not know: it gets a server of its own that nobody reaches.
  const framework = createServer();
  const app = next({ dev: !production, dir: '.', hostname: host, port, httpServer: framework });
  const [stopListening, demo] = await Promise.all([listenToOthers(), prepareDemo(), app.prepare(), production || buildScripts()]);
  const gateway = createGateway();
  const wire = createWireSockets();
  const frontDoor = createFrontDoor({ vas: handleVas, signIn: handleSignIn, pages: app.getRequestHandler(), reports: handleReports });

  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, frontDoor);
  // /ws/… is the Live Assist gateway, below /ws/demo/ the stage; every other socket is the framework's own (hot reload).
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/ws/demo/')) wire.upgrade(request, socket, head);
    else if (request.url?.startsWith('/ws/')) gateway.upgrade(request, socket, head);
    // In production the framework has none, and would leave the socket open for ever.
    else if (production) refuseUpgrade(socket, new HttpError(404, 'socket_unknown', 'There is no socket at this address.'));
    // Its own upgrade handler does nothing in this version; it listens to its server, and a page in development waits for that socket.
    else framework.emit('upgrade', request, socket, head);
  });

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  stopOnSignal(server, [() => (wire.close(), gateway.close()), () => app.close(), stopListening, closeDatabase]);
  markReady();
  refillSpareKeys();
  log.info({ port, host }, 'ready');
  printBanner(demo);
  void warmUp();
}

/** Development only: production has them from the build. */
const buildScripts = () => import('./server/browser-scripts').then(({ buildBrowserScripts }) => buildBrowserScripts('development'));

start().catch(refuseToStart);
