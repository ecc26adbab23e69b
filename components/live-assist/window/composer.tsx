// Where the consumer writes. What was typed stays, whatever happens around it.
import { SendHorizontal } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { SOCKET_LIMITS } from '@/live-assist/contract/socket';
import { controls } from './use-chat';

export function Composer({ locked }: { locked: boolean }) {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useFocus(area);

  const send = () => {
    if (locked || !text.trim()) return;
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
      className="flex items-end gap-2 border-t border-line p-3"
    >
      <textarea
        ref={area}
        aria-label="Message"
        placeholder={locked ? 'Sign in to go on' : 'Write a message…'}
        rows={1}
        readOnly={locked}
        maxLength={SOCKET_LIMITS.textLength}
        value={text}
        onChange={({ target }) => change(target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-36 min-h-11 min-w-0 grow resize-none rounded-2xl bg-sunken px-4 py-2.5 text-base leading-snug outline-offset-0 placeholder:text-muted read-only:text-muted"
      />
      <button
        type="submit"
        aria-label="Send message"
        disabled={locked || !text.trim()}
        className="grid size-11 shrink-0 place-items-center rounded-full bg-(--chat) text-(--on-chat) transition hover:brightness-110 disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted"
      >
        <SendHorizontal aria-hidden className="size-5" />
      </button>
    </form>
  );
}

/** Opening or restoring the chat gives the window the focus; the field takes it where nothing else in here has it. */
function useFocus(area: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const take = () => {
      if (document.hasFocus() && document.activeElement === document.body) area.current?.focus();
    };
    take();
    addEventListener('focus', take);
    return () => removeEventListener('focus', take);
  }, [area]);
}
