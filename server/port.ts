// A port that is taken is said at once, before a database is made for nothing.
import { createServer } from 'node:net';

/** Throws what `listen` would throw: EADDRINUSE, EACCES, or for a HOST that is no address of this machine. */
export function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    // A HOST that is no name of anything fails in the look-up, before `listen` itself: the error says which of the two it was.
    probe.once('error', (error) => reject(Object.assign(error, { syscall: 'listen', address: host })));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
