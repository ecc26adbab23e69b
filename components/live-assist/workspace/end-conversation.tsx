// Ends the conversation, after a question.
'use client';
import { CircleX } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Conversation } from '@/live-assist/workspace/state';
import { useWorkspace } from './workspace-context';

export function EndConversation({ conversation }: { conversation: Conversation }) {
  const { store, state } = useWorkspace();
  const [asking, setAsking] = useState(false);
  const { id, visitorName } = conversation.summary;
  const close = () => setAsking(false);
  const end = () => {
    close();
    store.end(id);
  };
  return (
    <>
      <Button tone="quiet" size="small" aria-label="End conversation" disabled={state.connection !== 'open'} onClick={() => setAsking(true)}>
        <CircleX aria-hidden className="size-4" />
        <span className="max-xl:hidden">End conversation</span>
        <span className="max-sm:hidden xl:hidden">End</span>
      </Button>
      <Dialog
        open={asking}
        onClose={close}
        title={`End the conversation with ${visitorName}?`}
        actions={
          <>
            <Button tone="quiet" onClick={close}>
              Keep chatting
            </Button>
            <Button tone="danger" onClick={end}>
              End conversation
            </Button>
          </>
        }
      >
        Neither of you can write any more. The transcript stays here.
      </Dialog>
    </>
  );
}
