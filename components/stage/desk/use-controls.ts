// The control interface from the stage: open, locked until somebody types the key, or closed.
'use client';
import { useSyncExternalStore } from 'react';
import type { Controls } from '@/stage/brands/start';
import { BrowserMemory } from '@/stage/desk/browser-memory';
import { callControl, type Done } from '@/stage/desk/control-client';

/** DEMO_KEY, for this tab: never in an address, never in the next tab. */
const keyMemory = new BrowserMemory('session', 'stage key');

export interface ControlDesk {
  state: Controls;
  /** DEMO_KEY, where one was typed. */
  key: string | null;
  /** Tries a key. Answers with a sentence where it is wrong. */
  unlock: (key: string) => Promise<string | null>;
  call: <T = undefined>(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, signal?: AbortSignal) => Promise<Done<T>>;
}

export function useControls(atStart: Controls): ControlDesk {
  const key = useSyncExternalStore(keyMemory.subscribe, keyMemory.read, () => null);
  return { state: atStart === 'locked' && key ? 'open' : atStart, key, unlock, call };
}

/** As the environment takes DEMO_KEY (lib/environment.ts): no header can carry another one, a curly quotation mark for one. */
const CAN_BE_KEY = /^[!-~]+$/;
const WRONG = 'That is not the key.';

async function unlock(key: string): Promise<string | null> {
  if (!CAN_BE_KEY.test(key)) return WRONG;
  const tried = await callControl('GET', '/brands', { key });
  if (!tried.ok) return tried.code === 'demo_key_wrong' ? WRONG : tried.message;
  keyMemory.write(key);
  return null;
}

const call: ControlDesk['call'] = async (method, path, body, signal) => {
  const done = await callControl<never>(method, path, { key: keyMemory.read(), body, signal });
  // The server was started again with another key.
  if (!done.ok && done.code === 'demo_key_wrong') keyMemory.write(null);
  return done;
};
