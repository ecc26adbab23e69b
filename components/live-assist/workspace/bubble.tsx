// One message, as plain text with its links: line breaks kept, long words broken, written in its own direction.
import { MessageText } from '@/components/live-assist/message-text';

const LOOKS = {
  own: 'rounded-br-md border border-transparent bg-accent text-on-accent',
  theirs: 'rounded-bl-md border border-line bg-panel text-ink',
  unsent: 'rounded-br-md border border-dashed border-accent bg-accent-soft text-ink',
};

interface Props {
  id?: string;
  own: boolean;
  unsent?: boolean;
  pattern?: RegExp;
  /** The search is here. */
  current?: boolean;
  children: string;
}

export function Bubble({ id, own, unsent, pattern, current, children }: Props) {
  const look = unsent ? LOOKS.unsent : own ? LOOKS.own : LOOKS.theirs;
  return (
    <p
      id={id}
      dir="auto"
      aria-current={current ? 'true' : undefined}
      className={`max-w-[85%] rounded-2xl px-3.5 py-2 text-[0.95rem] leading-relaxed wrap-anywhere whitespace-pre-wrap ${look} ${current ? 'outline-2 outline-offset-2 outline-unverified' : ''}`}
    >
      <MessageText text={children} pattern={pattern} />
    </p>
  );
}
