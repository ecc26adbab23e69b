// How one part of an installation hears that rows changed: at once within the process, by LISTEN/NOTIFY from other processes.
// A signal carries ids; the rows carry the content.
import { EventEmitter } from 'node:events';
import { environment } from './environment';
import { processCell } from './process-cell';
import { hearOthers, SignalOutbox } from './signal-relay';

/** Every signal there is, with the ids it carries. */
export interface Signals {
  /** A brand was made, changed, reset or deleted; whoever keeps something of it drops it. */
  brand: { brand: string };
  /** An entry was stored in a conversation. */
  entry: { account: string; conversation: string; number: number };
  /** A conversation came, was accepted, ended, or its visitor came or went. */
  conversation: { account: string; conversation: string };
  /** A visitor's session was taken back: its socket is closed. `session` is the hash of its bearer. */
  visitorSession: { conversation: string; session: string };
  /** What is known of a conversation's visitor changed: a new proof, or the page said more. */
  visitor: { account: string; conversation: string };
  /** Somebody is typing, or stopped. */
  typing: { account: string; conversation: string; sender: 'visitor' | 'agent'; typing: boolean };
  /** An agent became available or away, signed in or out. */
  agents: { account: string };
  /** An account was reset or deleted: its sockets are closed. */
  account: { account: string };
  /** An Offline survey was stored. */
  survey: { account: string };
  /** Signals of other processes may have been lost: whoever follows rows reads them again. Never sent to others. */
  missed: object;
}

const bus = processCell('signals', () => ({
  emitter: new EventEmitter().setMaxListeners(0),
  /** What other processes are to hear; there are none with an embedded database. */
  outbox: environment().databaseUrl ? new SignalOutbox() : undefined,
}));

/** Tells every subscriber of the installation. `content` saves subscribers of this process a read; others never get it. */
export function signal<K extends keyof Signals>(name: K, ids: Signals[K], content?: unknown): void {
  bus.emitter.emit(name, ids, content);
  bus.outbox?.put(name, ids);
}

/** Calls `listener` on each signal of that name; returns the call that ends it. */
export function onSignal<K extends keyof Signals>(name: K, listener: (ids: Signals[K], content?: unknown) => void): () => void {
  bus.emitter.on(name, listener);
  return () => bus.emitter.off(name, listener);
}

/** Starts hearing other processes; needed once per process, and only with a PostgreSQL server. Returns the call that ends it. */
export async function listenToOthers(): Promise<() => Promise<void>> {
  const { databaseUrl } = environment();
  if (!databaseUrl) return async () => {};
  return hearOthers(databaseUrl, {
    heard: (name, ids) => bus.emitter.emit(name, ids),
    missed: () => bus.emitter.emit('missed', {}),
  });
}
