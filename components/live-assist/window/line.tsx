// One line of the transcript: a bubble, or something that happened.
import type { MessageLine } from './lines';
import { controls } from './use-chat';

export function Bubble({ line, locale }: { line: MessageLine; locale: string }) {
  const { own, first, last } = line;
  return (
    <div className={`flex max-w-[85%] animate-rise flex-col ${own ? 'items-end self-end' : 'items-start self-start'} ${first ? 'mt-3' : 'mt-0.5'}`}>
      {first && <p className={own ? 'sr-only' : 'mb-1 px-1 text-xs font-medium text-muted'}>{own ? 'You' : line.author}</p>}
      <p
        className={`rounded-2xl px-3.5 py-2 text-[0.95rem] leading-snug wrap-anywhere whitespace-pre-wrap ${
          own ? 'bg-(--chat) text-(--on-chat)' : 'bg-sunken text-ink'
        } ${own ? (last ? 'rounded-br-md' : 'rounded-r-md') : last ? 'rounded-bl-md' : 'rounded-l-md'} ${first ? (own ? 'rounded-tr-2xl' : 'rounded-tl-2xl') : ''} ${line.delivery === 'Sending…' ? 'opacity-75' : ''}`}
      >
        {line.text}
      </p>
      {((last && line.at) || line.delivery) && <Foot line={line} locale={locale} />}
    </div>
  );
}

function Foot({ line: { id, at, delivery, problem }, locale }: { line: MessageLine; locale: string }) {
  if (delivery === 'Not sent')
    return (
      <p className="mt-1 px-1 text-right text-xs text-danger">
        Not sent{problem && `: ${problem}`}{' '}
        <button type="button" className="font-semibold underline underline-offset-2" onClick={() => controls()?.retry(id.replace('visitor-', ''))}>
          Retry
        </button>
      </p>
    );
  // The message was announced when it appeared; that its time or state appears below is not worth another word.
  return (
    <p aria-live="off" className="mt-1 flex gap-1.5 px-1 text-xs text-muted">
      {at && <time dateTime={at}>{new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))}</time>}
      {delivery && <span>{delivery}</span>}
    </p>
  );
}

export function Event({ text }: { text: string }) {
  return <p className="my-3 self-center rounded-full border border-line px-3 py-1 text-xs text-muted">{text}</p>;
}
