// Tells the store whether the agent is looking, and when the network is gone or back.
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
    window.addEventListener('offline', store.doubt);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', store.retryNow);
      window.removeEventListener('offline', store.doubt);
    };
  }, [store]);
}
