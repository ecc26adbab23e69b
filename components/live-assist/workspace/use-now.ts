// The time, once a second, for waiting times: one timer for the whole screen.
'use client';
import { useSyncExternalStore } from 'react';

const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

export function watchSeconds(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= setInterval(() => watchers.forEach((one) => one()), 1_000);
  return () => {
    watchers.delete(watcher);
    if (watchers.size) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Milliseconds since the epoch, in whole seconds. */
export const useNow = (): number => useSyncExternalStore(watchSeconds, () => Math.floor(Date.now() / 1_000) * 1_000, () => 0);
