// Messages that are not confirmed yet, each with its state in words and a way on where one was refused.
'use client';
import { Button } from '@/components/ui/button';
import type { Conversation, PendingMessage } from '@/live-assist/workspace/state';
import { Bubble } from './bubble';
import { useWorkspace } from './workspace-context';

export function PendingMessages({ conversation }: { conversation: Conversation }) {
  const { state } = useWorkspace();
  if (!conversation.pending.length) return null;
  const ended = conversation.summary.state === 'ended';
  return (
    <div className="flex flex-col items-end gap-1">
      {conversation.pending.map((message) => (
        <div key={message.id} className="flex w-full flex-col items-end gap-1">
          <Bubble own unsent>
            {message.text}
          </Bubble>
          {ended || message.problem ? (
            <NotSent conversation={conversation.summary.id} message={message} ended={ended} />
          ) : (
            <p className="px-1 text-xs text-muted">{state.connection === 'open' ? 'Sending…' : 'Waiting for the connection'}</p>
          )}
        </div>
      ))}
    </div>
  );
}

function NotSent({ conversation, message, ended }: { conversation: string; message: PendingMessage; ended: boolean }) {
  const { store } = useWorkspace();
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <p className="text-xs font-medium text-danger">Not sent. {ended ? 'The conversation had ended.' : message.problem}</p>
      {!ended && (
        <Button tone="quiet" size="small" onClick={() => store.sendAgain(conversation, message.id)}>
          Send again
        </Button>
      )}
      <Button tone="quiet" size="small" onClick={() => store.discard(conversation, message.id)}>
        Discard
      </Button>
    </div>
  );
}
