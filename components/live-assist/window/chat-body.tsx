// A conversation: what was said, what is going on, and the place to answer.
import { CircleCheck } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { WindowConfig } from '@/live-assist/window/config';
import type { ChatState } from '@/live-assist/window/state';
import { Composer, QUEUE_ID } from './composer';
import { Dots } from './moment';
import { Notice } from './notice';
import { Transcript } from './transcript';
import { controls } from './use-chat';
import { useStrayFocus } from './use-stray-focus';

export function ChatBody({ chat, config }: { chat: ChatState; config: WindowConfig }) {
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
      {chat.phase === 'ended' ? <Ended /> : <Composer locked={chat.verification !== 'good'} />}
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

function Ended() {
  const close = useRef<HTMLButtonElement>(null);
  useStrayFocus(close);
  return (
    <div role="status" className="grid justify-items-center gap-1 border-t border-line px-6 pt-5 pb-6 text-center">
      <CircleCheck aria-hidden className="mb-1 size-6 text-verified" />
      <p className="font-semibold">This chat has ended</p>
      <p className="text-sm text-muted">Thank you for talking to us.</p>
      <Button ref={close} className="mt-3 w-full" onClick={() => controls()?.close()}>
        Close chat
      </Button>
    </div>
  );
}
