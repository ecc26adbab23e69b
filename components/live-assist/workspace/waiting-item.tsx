// A verified visitor in the queue: for how long, and the button that takes the chat.
'use client';
import { Clock } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import type { Conversation } from '@/live-assist/workspace/state';
import { waitingTime } from '@/live-assist/workspace/times';
import { useNow } from './use-now';
import { useWorkspace } from './workspace-context';

export function WaitingItem({ conversation, onAccept }: { conversation: Conversation; onAccept: (id: string) => void }) {
  const { state } = useWorkspace();
  const { id, visitorName, createdAt, visitorPresent } = conversation.summary;
  const accepting = state.accepting === id;
  return (
    <li className="flex items-center gap-3 rounded-xl border border-line bg-panel p-2.5 shadow-xs">
      <Avatar name={visitorName} present={visitorPresent} />
      <div className="min-w-0 flex-1 leading-snug">
        <p dir="auto" className="truncate text-sm font-semibold">
          {visitorName}
        </p>
        <WaitingTime since={createdAt} />
      </div>
      <Button
        size="small"
        aria-label={`Accept chat with ${visitorName}`}
        disabled={state.connection !== 'open' || Boolean(state.accepting)}
        onClick={() => onAccept(id)}
      >
        {accepting ? 'Accepting…' : 'Accept'}
      </Button>
    </li>
  );
}

/** Figures of one width, so that nothing moves as they tick. */
function WaitingTime({ since }: { since: string }) {
  const now = useNow();
  return (
    <p className="flex items-center gap-1 text-xs text-muted">
      <Clock aria-hidden className="size-3.5" />
      <span className="sr-only">Waiting for </span>
      <span className="tabular-nums">{waitingTime(since, now)}</span>
    </p>
  );
}
