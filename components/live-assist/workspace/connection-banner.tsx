// Says in words that the line to the gateway is down, and what that means for the agent.
'use client';
import { CircleAlert, Unplug, X } from 'lucide-react';
import { useWorkspace } from './workspace-context';

export function ConnectionBanner() {
  const { store, state } = useWorkspace();
  const down = state.connection === 'reconnecting';
  return (
    <>
      <div role="status">
        {down && (
          <p className="flex items-center gap-3 border-b border-line bg-unverified-soft px-4 py-2 text-sm text-unverified">
            <Unplug aria-hidden className="size-4 shrink-0" />
            <span>
              <strong className="font-semibold">Reconnecting…</strong> What you write now is sent as soon as the connection is back.
            </span>
          </p>
        )}
      </div>
      <div role="alert">
        {state.notice && (
          <div className="flex items-center gap-3 border-b border-line bg-danger-soft px-4 py-1.5 text-sm text-danger">
            <CircleAlert aria-hidden className="size-4 shrink-0" />
            <span className="flex-1">{state.notice}</span>
            <button type="button" aria-label="Dismiss" onClick={store.dismissNotice} className="cursor-pointer rounded p-1.5">
              <X aria-hidden className="size-4" />
            </button>
          </div>
        )}
      </div>
    </>
  );
}
