// The window's state in a cell of the page: the early script (which talks) and React (which draws) come as two bundles, and
// meet here.
import type { RatingRequest } from '../contract/rating';
import type { WindowConfig } from './config';
import type { WindowWire } from './wire';
import { INITIAL, type ChatState } from './state';

export interface Store<T> {
  get: () => T;
  set: (change: Partial<T>) => void;
  /** Calls `listener` after each change; returns the call that ends it. */
  subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What a person can do in the window. */
export interface Controls {
  send: (text: string) => void;
  retry: (id: string) => void;
  /** Tells the agent, no more often than they need to know. */
  typing: (typing: boolean) => void;
  endChat: () => void;
  /** Asks the page for a new proof; the consumer clicked, so it may show its sign-in. */
  signInAgain: () => void;
  tryAgain: () => void;
  /** Asks for earlier messages. */
  older: () => void;
  /** Null when it is kept; else what went wrong as a sentence. */
  rate: (rating: RatingRequest) => Promise<string | null>;
  /** Kept for the consumer's next visit. */
  setSounds: (sounds: boolean) => void;
  minimise: () => void;
  close: () => void;
}

export interface WindowCell {
  config: WindowConfig;
  store: Store<ChatState>;
  /** For the demo's wire: the survey's form tells it too. */
  wire?: WindowWire;
  /** Absent in a window that stands in no page. */
  controls?: Controls;
}

const page = globalThis as { liveAssistWindow?: WindowCell };

/** The page's one window; the early script makes it, of the `config` that came with the document. */
export const chatWindow = (config?: WindowConfig): WindowCell => (page.liveAssistWindow ??= { config: config!, store: createStore(INITIAL) });
