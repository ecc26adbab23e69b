// One line of the transcript: a bubble, or something that happened.
import { Check, CheckCheck } from 'lucide-react';
import { MessageText } from '@/components/live-assist/message-text';
import type { MessageLine } from './lines';
import { controls } from './use-chat';

export function Bubble({ line, locale }: { line: MessageLine; locale: string }) {
  const { own, first, last } = line;
  return (
    <div className={`flex max-w-[85%] animate-rise flex-col ${own ? 'items-end self-end' : 'items-start self-start'} ${first ? 'mt-3' : 'mt-0.5'}`}>
      {first && <p className={own ? 'sr-only' : 'mb-1 px-1 text-xs font-medium text-muted'}>{own ? 'You' : line.author}</p>}
      <p
        dir="auto"
        className={`max-w-full rounded-2xl px-3.5 py-2 text-[0.95rem] leading-snug wrap-anywhere whitespace-pre-wrap ${
          own ? 'bg-(--chat) text-(--on-chat)' : 'bg-sunken text-ink'
        } ${own ? (last ? 'rounded-br-md' : 'rounded-r-md') : last ? 'rounded-bl-md' : 'rounded-l-md'} ${first ? (own ? 'rounded-tr-2xl' : 'rounded-tl-2xl') : ''} ${line.delivery === 'Sending…' || line.delivery === 'Waiting for the connection' ? 'opacity-75' : ''}`}
      >
        <MessageText text={line.text} />
      </p>
      {((last && line.at) || line.delivery) && <Foot line={line} locale={locale} />}
    </div>
  );
}

function Foot({ line: { id, at, delivery, problem, retryable }, locale }: { line: MessageLine; locale: string }) {
  if (delivery === 'Not sent')
    return (
      <p className="mt-1 px-1 text-right text-xs text-danger">
        Not sent{problem && `: ${problem}`}{' '}
        {retryable && (
          <button type="button" aria-label="Retry sending this message" className="font-semibold underline underline-offset-2" onClick={() => controls()?.retry(id)}>
            Retry
          </button>
        )}
      </p>
    );
  // The message was announced when it appeared; that its time or state appears below is not worth another word.
  return (
    <p aria-live="off" className="mt-1 flex gap-1.5 px-1 text-xs text-muted">
      {at && <time dateTime={at}>{new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))}</time>}
      {delivery && (
        <span className="inline-flex items-center gap-1">
          {delivery === 'Delivered' && <Check aria-hidden className="size-3.5" />}
          {delivery === 'Seen' && <CheckCheck aria-hidden className="size-3.5" />}
          {delivery}
        </span>
      )}
    </p>
  );
}

export function Event({ text }: { text: string }) {
  return <p className="my-3 self-center rounded-full border border-line px-3 py-1 text-xs text-muted">{text}</p>;
}
