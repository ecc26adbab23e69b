// Where the consumer writes. What was typed stays, whatever happens around it.
import { SendHorizontal } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { TooLong } from '@/components/live-assist/too-long';
import { SOCKET_LIMITS } from '@/live-assist/contract/socket';
import type { ChatState } from '@/live-assist/window/state';
import { controls } from './use-chat';
import { useStrayFocus } from './use-stray-focus';

/** What the field is described by while nobody has accepted the chat: it is read with the focus that the field takes. */
export const QUEUE_ID = 'queue';

interface Props {
  chat: ChatState;
  draft: string;
  onDraft: (text: string) => void;
}

export function Composer({ chat: { verification, outbox }, draft: text, onDraft: setText }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  // While the proof is being checked nothing is sent, but a letter typed in that moment must not be lost.
  const locked = verification === 'lost';
  // “Sign in again” and “Retry” go when they are pressed.
  useStrayFocus(area, `${verification} ${outbox.filter(({ problem }) => problem !== null).length}`);
  const unsendable = verification !== 'good' || !text.trim() || text.trim().length > SOCKET_LIMITS.textLength;

  const send = () => {
    if (unsendable) return;
    controls()?.send(text.trim());
    setText('');
    area.current?.focus();
  };
  const change = (value: string) => {
    setText(value);
    controls()?.typing(value !== '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="flex flex-wrap items-end gap-2 border-t border-line p-3"
    >
      <TooLong id="message-too-long" text={text} />
      <textarea
        ref={area}
        aria-label="Message"
        placeholder={locked ? 'Sign in to go on' : 'Write a message…'}
        rows={1}
        readOnly={locked}
        aria-describedby={`${QUEUE_ID} message-too-long`}
        value={text}
        onChange={({ target }) => change(target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-36 min-h-11 min-w-0 flex-1 resize-none rounded-2xl bg-sunken px-4 py-2.5 text-base leading-snug outline-offset-0 placeholder:text-muted read-only:text-muted"
      />
      <button
        type="submit"
        aria-label="Send message"
        disabled={unsendable}
        className="grid size-11 shrink-0 place-items-center rounded-full bg-(--chat) text-(--on-chat) transition hover:brightness-110 disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted"
      >
        <SendHorizontal aria-hidden className="size-5" />
      </button>
    </form>
  );
}
