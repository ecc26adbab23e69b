// Who the conversation is with, whether they are there, and the way to end it.
'use client';
import { ArrowLeft, IdCard, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { buttonClass } from '@/components/ui/button';
import type { Conversation } from '@/live-assist/workspace/state';
import { itemId } from './conversation-item';
import { EndConversation } from './end-conversation';
import { firstName } from './first-name';
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
        <h2 ref={heading} tabIndex={-1} dir="auto" className="truncate font-semibold outline-none">
          {visitorName}
        </h2>
        <p className="truncate text-xs text-muted">{presence(conversation)}</p>
      </div>
      <button id={searchButton} type="button" onClick={onSearch} aria-label="Search in this conversation" title="Search in this conversation" className={buttonClass('quiet', 'small')}>
        <Search aria-hidden className="size-4" />
      </button>
      <button id="show-visitor" type="button" onClick={onShowVisitor} aria-label="Show visitor" className={`${buttonClass('quiet', 'small')} lg:hidden`}>
        <IdCard aria-hidden className="size-4" />
        <span className="max-sm:hidden">Visitor</span>
      </button>
      {state === 'chatting' && <EndConversation conversation={conversation} />}
    </header>
  );
}

function presence({ summary, visitorTyping }: Conversation): string {
  const name = firstName(summary.visitorName);
  if (summary.state === 'ended') return 'Ended';
  if (!summary.verified) return `${name} is not verified at the moment`;
  if (visitorTyping) return `${name} is typing…`;
  return summary.visitorPresent ? `${name} is here` : `${name} is away`;
}

/** On a phone: back to the list, with the focus where it came from. */
export function BackToList({ item }: { item: string }) {
  const { store } = useWorkspace();
  const back = () => {
    store.select(null);
    requestAnimationFrame(() => document.getElementById(itemId(item))?.focus());
  };
  return (
    <button type="button" onClick={back} aria-label="Back to conversations" className="-ml-1 cursor-pointer rounded-lg p-2 hover:bg-sunken md:hidden">
      <ArrowLeft aria-hidden className="size-5" />
    </button>
  );
}
