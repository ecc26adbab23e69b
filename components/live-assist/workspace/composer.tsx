// The agent's reply: Enter sends, Shift+Enter begins a new line. What is typed belongs to the conversation and waits there.
'use client';
import { MessageSquareText, SendHorizontal } from 'lucide-react';
import { useCallback, useRef, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { TooLong } from '@/components/live-assist/too-long';
import { SOCKET_LIMITS } from '@/live-assist/contract/socket';
import type { Conversation } from '@/live-assist/workspace/state';
import { CannedReplies, optionId } from './canned-replies';
import { firstName } from './first-name';
import { useCannedReplies } from './use-canned-replies';
import { useTyping } from './use-typing';
import { useWorkspace } from './workspace-context';

export function Composer({ conversation }: { conversation: Conversation }) {
  const { store } = useWorkspace();
  const { id, visitorName } = conversation.summary;
  const typing = useTyping(useCallback((value: boolean) => store.tellTyping(id, value), [store, id]));
  const length = conversation.draft.trim().length;
  const unsendable = !length || length > SOCKET_LIMITS.textLength;
  const area = useRef<HTMLTextAreaElement>(null);
  const canned = useCannedReplies(conversation);
  const send = () => {
    if (unsendable) return;
    typing(false);
    store.sendDraft(id);
  };
  const change = (text: string) => {
    store.draft(id, text);
    typing(text.trim() !== '');
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (canned.onKey(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="border-t border-line bg-panel p-3 sm:px-4">
      <div className="relative mx-auto flex max-w-3xl flex-wrap items-end gap-2">
        {canned.open && <CannedReplies id={canned.id} replies={canned.replies} active={canned.active} onPick={canned.pick} />}
        <TooLong id="reply-too-long" text={conversation.draft} />
        {canned.offered && (
          <Button
            tone="quiet"
            aria-label="Canned replies"
            title="Canned replies: type / or press this"
            aria-expanded={canned.open}
            className="px-3.5!"
            onClick={() => {
              canned.toggle();
              area.current?.focus();
            }}
          >
            <MessageSquareText aria-hidden className="size-4" />
          </Button>
        )}
        <textarea
          ref={area}
          aria-haspopup={canned.offered ? 'listbox' : undefined}
          aria-autocomplete={canned.offered ? 'list' : undefined}
          aria-controls={canned.open && canned.replies.length ? canned.id : undefined}
          aria-activedescendant={canned.open && canned.replies.length ? optionId(canned.id, canned.active) : undefined}
          autoFocus
          aria-label="Reply"
          aria-describedby="reply-too-long reply-keys"
          placeholder={`Reply to ${firstName(visitorName)}`}
          dir="auto"
          rows={1}
          value={conversation.draft}
          onChange={(event) => change(event.target.value)}
          onKeyDown={sendOnEnter}
          className="field-sizing-content max-h-40 min-h-11 min-w-0 flex-1 resize-none rounded-xl border border-line bg-canvas px-3.5 py-2.5 text-[0.95rem] leading-normal placeholder:text-muted focus-visible:outline-accent"
        />
        <Button onClick={send} aria-label="Send reply" disabled={unsendable} className="px-4">
          <SendHorizontal aria-hidden className="size-4" />
          <span className="max-sm:hidden">Send</span>
        </Button>
      </div>
      <p id="reply-keys" className="mx-auto mt-1.5 max-w-3xl px-1 text-xs text-muted max-sm:sr-only [@media(max-height:24rem)]:sr-only">
        Enter sends, Shift + Enter begins a new line.{canned.offered && ' A / at the beginning offers canned replies.'}
      </p>
    </div>
  );
}
