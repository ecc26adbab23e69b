// Hands the workspace's store and its current state to every part of the screen.
'use client';
import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { WorkspaceState } from '@/live-assist/workspace/state';
import type { WorkspaceStore } from '@/live-assist/workspace/workspace-store';

interface Shared {
  account: string;
  store: WorkspaceStore;
  state: WorkspaceState;
}

const Context = createContext<Shared | null>(null);

export function WorkspaceProvider({ account, store, children }: { account: string; store: WorkspaceStore; children: ReactNode }) {
  const state = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
  return <Context value={{ account, store, state }}>{children}</Context>;
}

export function useWorkspace(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new TypeError('useWorkspace outside of a WorkspaceProvider');
  return shared;
}
