// Who the conversation is with, whether they are there, and the way to end it.
'use client';
import { ArrowLeft, IdCard, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { countCalls } from '@/live-assist/workspace/lists';
import { provenanceOf } from '@/live-assist/workspace/provenance';
import type { Conversation } from '@/live-assist/workspace/state';
import { itemId } from './conversation-item';
import { EndConversation } from './end-conversation';
import { firstName } from './first-name';
import { SecureIcon } from './secure-icon';
import { useHolds } from './use-holds';
import { useWorkspace } from './workspace-context';

interface Props {
  conversation: Conversation;
  onShowVisitor: () => void;
  /** Id of the button, for the focus to come back to. */
  searchButton: string;
  onSearch: () => void;
}

export function ConversationHeader({ conversation, onShowVisitor, searchButton, onSearch }: Props) {
  const { visitorName, visitorPresent, state } = conversation.summary;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where there is nothing to write, the heading is where reading begins.
  useEffect(() => {
    if (state !== 'chatting') heading.current?.focus();
  }, [state]);
  return (
    <header className="flex min-h-16 items-center gap-2 border-b border-line bg-panel px-3 sm:gap-3 sm:px-4">
      <BackToList item={conversation.summary.id} />
      <span className="max-sm:hidden">
        <Avatar name={visitorName} present={state === 'ended' ? undefined : visitorPresent} />
      </span>
      <div className="min-w-0 flex-1 leading-snug">
        <div className="flex items-center gap-1.5">
          <h2 ref={heading} tabIndex={-1} dir="auto" className="truncate font-semibold outline-none">
            {visitorName}
          </h2>
          <Verified conversation={conversation} />
        </div>
        <p className="truncate text-xs text-muted">{presence(conversation)}</p>
      </div>
      <button id={searchButton} type="button" onClick={onSearch} aria-label="Search in this conversation" title="Search in this conversation" className={buttonClass('quiet', 'small')}>
        <Search aria-hidden className="size-4" />
      </button>
      <button id="show-visitor" type="button" onClick={onShowVisitor} aria-label="Show visitor" className={`${buttonClass('quiet', 'small')} min-[36rem]:hidden`}>
        <IdCard aria-hidden className="size-4" />
        <span className="max-sm:hidden">Visitor</span>
      </button>
      {state === 'chatting' && <EndConversation conversation={conversation} />}
    </header>
  );
}

/** In sight wherever the agent reads and writes, for as long as the proof holds. */
function Verified({ conversation: { summary, details } }: { conversation: Conversation }) {
  const holds = useHolds(summary);
  return holds && details?.state === 'ready' ? <SecureIcon provenance={provenanceOf(details.visitor.protection)} /> : null;
}

function presence({ summary, visitorTyping }: Conversation): string {
  const name = firstName(summary.visitorName);
  if (summary.state === 'ended') return 'Ended';
  if (!summary.verified) return `${name} is not verified at the moment`;
  if (visitorTyping) return `${name} is typing…`;
  return summary.visitorPresent ? `${name} is here` : `${name} is away`;
}

/** Where the list has no room beside a conversation: back to it, with the focus where it came from. */
export function BackToList({ item }: { item: string }) {
  const { store, state } = useWorkspace();
  const calls = countCalls(state);
  const back = () => {
    store.select(null);
    requestAnimationFrame(() => document.getElementById(itemId(item))?.focus());
  };
  return (
    <button type="button" onClick={back} aria-label="Back to conversations" className="-ml-1 inline-flex cursor-pointer items-center gap-1 rounded-lg p-2 hover:bg-sunken lg:hidden">
      <ArrowLeft aria-hidden className="size-5" />
      {/* Said aloud when it happens (the workspace's announcements). */}
      <span aria-hidden>{calls > 0 && <Badge tone="accent">{calls}</Badge>}</span>
    </button>
  );
}
