// A conversation: what was said, what is going on, and the place to answer.
import { useState } from 'react';
import type { WindowConfig } from '@/live-assist/window/config';
import type { ChatState } from '@/live-assist/window/state';
import { Composer, QUEUE_ID } from './composer';
import { Ended } from './ended';
import { Dots } from './moment';
import { Notice } from './notice';
import { Transcript } from './transcript';

export function ChatBody({ chat, config }: { chat: ChatState; config: WindowConfig }) {
  const [draft, setDraft] = useState('');
  return (
    <>
      <Notice chat={chat} />
      <Transcript chat={chat} config={config} />
      {chat.phase === 'waiting' && <Queue />}
      {chat.agentTyping && (
        <p className="flex items-center gap-2 px-5 pb-2 text-sm text-muted">
          <Dots className="[&>i]:size-1.5" />
          {chat.agentName ?? 'The agent'} is typing…
        </p>
      )}
      {chat.phase === 'ended' ? <Ended chat={chat} draft={draft} /> : <Composer chat={chat} draft={draft} onDraft={setDraft} />}
    </>
  );
}

function Queue() {
  return (
    <div id={QUEUE_ID} role="status" className="mx-4 mb-3 rounded-xl bg-sunken px-4 py-3 text-sm">
      <p className="font-semibold">You’re in the queue</p>
      <p className="text-muted">The next free agent answers you here. You can write your question already.</p>
    </div>
  );
}
