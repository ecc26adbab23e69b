// One conversation: with whom, the transcript, and the agent's reply.
'use client';
import type { Conversation } from '@/live-assist/workspace/state';
import { Composer } from './composer';
import { ConversationHeader } from './conversation-header';
import { Transcript } from './transcript';

interface Props {
  conversation: Conversation;
  onShowVisitor: () => void;
}

export function ConversationPane({ conversation, onShowVisitor }: Props) {
  const { state, visitorName } = conversation.summary;
  return (
    <section aria-label={`Chat with ${visitorName}`} className="flex min-w-0 flex-1 flex-col">
      <ConversationHeader conversation={conversation} onShowVisitor={onShowVisitor} />
      <Transcript conversation={conversation} />
      {state === 'chatting' && <Composer conversation={conversation} />}
      {state === 'ended' && <p className="border-t border-line bg-panel p-4 text-center text-sm text-muted">This conversation has ended.</p>}
    </section>
  );
}
