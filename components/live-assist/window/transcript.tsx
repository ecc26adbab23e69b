// Everything that was said, in a log that screen readers follow and the eye can scroll.
import { ArrowDown } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { WindowConfig } from '@/live-assist/window/config';
import type { ChatState } from '@/live-assist/window/state';
import { toLines } from './lines';
import { Bubble, Event } from './line';

export function Transcript({ chat, config }: { chat: ChatState; config: WindowConfig }) {
  const lines = useMemo(() => toLines(chat.entries, chat.outbox), [chat.entries, chat.outbox]);
  const { log, follow, away, onScroll } = useFollow(`${lines.length} ${chat.phase} ${chat.agentTyping}`, chat.outbox.length);
  return (
    <div className="relative min-h-0 grow">
      <div ref={log} onScroll={onScroll} role="log" aria-label="Conversation" tabIndex={0} className="h-full overflow-y-auto px-4 py-4 outline-offset-[-3px]">
        <div className="flex min-h-full flex-col justify-end">
          <Bubble line={{ id: 'greeting', own: false, text: config.greeting, author: config.accountName, first: true, last: true }} locale={config.locale} />
          {lines.map((line) => ('event' in line ? <Event key={line.id} text={line.event} /> : <Bubble key={line.id} line={line} locale={config.locale} />))}
        </div>
      </div>
      {away && (
        <button type="button" onClick={follow} className="absolute bottom-2 left-1/2 flex -translate-x-1/2 items-center gap-1.5 rounded-full border border-line bg-panel px-3 py-1.5 text-sm shadow-lg">
          <ArrowDown aria-hidden className="size-4" />
          Latest messages
        </button>
      )}
    </div>
  );
}

/** Keeps the end in sight while the reader is at the end; never pulls away who has scrolled back, until they write (`sending`). */
function useFollow(content: string, sending: number) {
  const log = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  const follow = () => log.current?.scrollTo({ top: log.current.scrollHeight });
  const onScroll = () => log.current && setAway(log.current.scrollHeight - log.current.scrollTop - log.current.clientHeight > 120);
  useEffect(() => {
    if (away) return;
    follow();
    // The keyboard of a phone, or a line above the field, takes height away: the end stays in sight.
    const observer = new ResizeObserver(follow);
    observer.observe(log.current!);
    return () => observer.disconnect();
  }, [away, content]);
  useEffect(() => {
    if (sending) follow();
  }, [sending]);
  return { log, follow, away, onScroll };
}
