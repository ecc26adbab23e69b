// One conversation: with whom, the transcript, and the agent's reply, or what remains when it is over.
'use client';
import { useState } from 'react';
import type { Conversation } from '@/live-assist/workspace/state';
import { Composer } from './composer';
import { ConversationHeader } from './conversation-header';
import { Ended } from './ended';
import { SearchBar } from './search-bar';
import { Transcript } from './transcript';
import { useSearch } from './use-search';

interface Props {
  conversation: Conversation;
  onShowVisitor: () => void;
}

const SEARCH_BUTTON = 'search-transcript';

export function ConversationPane({ conversation, onShowVisitor }: Props) {
  const { state, visitorName } = conversation.summary;
  const [searching, setSearching] = useState(false);
  const search = useSearch(conversation, searching);
  const close = () => {
    setSearching(false);
    document.getElementById(SEARCH_BUTTON)?.focus();
  };
  return (
    <section aria-label={`Chat with ${visitorName}`} className="flex min-w-0 flex-1 flex-col">
      <ConversationHeader conversation={conversation} onShowVisitor={onShowVisitor} searchButton={SEARCH_BUTTON} onSearch={() => setSearching(true)} />
      {search && <SearchBar search={search} onClose={close} />}
      <Transcript conversation={conversation} search={search} />
      {state === 'chatting' && <Composer conversation={conversation} />}
      {state === 'ended' && <Ended conversation={conversation} />}
    </section>
  );
}
