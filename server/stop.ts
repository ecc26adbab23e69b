// Graceful stop: no new connections, sockets told to come back, requests finished, database closed.
import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { log } from '@/lib/log';
import { markStopping } from './health';

/** Milliseconds for requests under way, of which some wait for something to happen; then they are cut off. */
const ANSWER_MS = 5_000;
/** Milliseconds for all of it. In development the compiler ends with it, which took more than three seconds on a slow machine. */
const GRACE_MS = 25_000;

/** On SIGTERM or SIGINT runs `steps` in order once the last request is answered, or has had its time, and ends the process with 0. */
export function stopOnSignal(server: Server, [closeSockets, ...steps]: (() => unknown)[]): void {
  const answered = watchRequests(server);
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    markStopping();
    log.info({ signal }, 'stopping');
    globalThis.setTimeout(() => process.exit(1), GRACE_MS).unref();
    server.close();
    await closeSockets?.();
    await Promise.race([answered(), setTimeout(ANSWER_MS)]);
    // Browsers hold connections open that never carried a request; waiting for those would never end.
    server.closeAllConnections();
    for (const step of steps) await step();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Counts the requests under way; the call resolves once there is none. */
function watchRequests(server: Server): () => Promise<void> {
  let underWay = 0;
  let onNone = () => {};
  server.on('request', (_request, response) => {
    underWay++;
    response.once('close', () => --underWay || onNone());
  });
  return () => new Promise((resolve) => (underWay ? (onNone = resolve) : resolve()));
}
