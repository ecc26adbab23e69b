// Tells the store whether the agent is looking, and when the network is back.
'use client';
import { useEffect } from 'react';
import type { WorkspaceStore } from '@/live-assist/workspace/workspace-store';

export function usePresence(store: WorkspaceStore): void {
  useEffect(() => {
    const look = () => {
      const visible = document.visibilityState === 'visible';
      store.setVisible(visible);
      if (visible) store.retryNow();
    };
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', store.retryNow);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', store.retryNow);
    };
  }, [store]);
}
