// The chat is over: how it was, what to keep of it, and the way out.
import { CircleCheck, Download } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Unsent } from '@/components/live-assist/unsent';
import type { ChatState } from '@/live-assist/window/state';
import { Rating } from './rating-form';
import { controls } from './use-chat';
import { useDownload } from './use-download';
import { useStrayFocus } from './use-stray-focus';

export function Ended({ chat, draft }: { chat: ChatState; draft: string }) {
  const close = useRef<HTMLButtonElement>(null);
  const download = useDownload();
  // “Send rating” goes when it is pressed.
  useStrayFocus(close, chat.rating);
  // Nobody is asked about a chat that never was one.
  const rateable = chat.entries.some(({ kind }) => kind === 'accepted' || kind === 'text');
  return (
    <div className="relative grid max-h-[70%] shrink-0 content-start gap-3 overflow-y-auto border-t border-line px-5 pt-4 pb-5">
      <div role="status" className="flex items-center justify-center gap-2">
        <CircleCheck aria-hidden className="size-5 shrink-0 text-verified" />
        <p className="font-semibold">This chat has ended</p>
      </div>
      {rateable && <Rating rating={chat.rating} />}
      <Unsent text={draft} />
      <div className="flex flex-wrap gap-2">
        <Button tone="quiet" className="grow px-3!" onClick={() => void download()}>
          <Download aria-hidden className="size-4" />
          Save transcript
        </Button>
        <Button ref={close} className="grow px-3!" onClick={() => controls()?.close()}>
          Close chat
        </Button>
      </div>
    </div>
  );
}
