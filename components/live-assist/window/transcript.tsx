// Everything that was said, in a log that screen readers follow and the eye can scroll.
import { memo, useMemo } from 'react';
import { ChunkBox } from '@/components/live-assist/chunk-box';
import { DayLine } from '@/components/live-assist/day-line';
import { EarlierMessages } from '@/components/live-assist/earlier-messages';
import { NewsPill } from '@/components/live-assist/news-pill';
import { useChunks } from '@/components/live-assist/use-chunks';
import { useFollow } from '@/components/live-assist/use-follow';
import { type Chunk } from '@/live-assist/transcript/chunks';
import { hasOlder } from '@/live-assist/transcript/entries';
import type { WindowConfig } from '@/live-assist/window/config';
import type { ChatState } from '@/live-assist/window/state';
import { Bubble, Event } from './line';
import { toLines, toOutgoingLines, type EventLine, type MessageLine } from './lines';
import { controls } from './use-chat';

export function Transcript({ chat, config }: { chat: ChatState; config: WindowConfig }) {
  const { entries, outbox, agentRead, reconnecting, loadingOlder } = chat;
  const chunks = useChunks(entries);
  const ended = chat.phase === 'ended';
  const outgoing = useMemo(() => toOutgoingLines(outbox, { reconnecting, ended }), [outbox, reconnecting, ended]);
  const older = hasOlder(entries);
  const { log, onScroll, awayAt, follow } = useFollow({
    first: entries[0]?.number ?? 0,
    last: entries.at(-1)?.number ?? 0,
    tail: `${outbox.length} ${chat.phase} ${chat.agentTyping}`,
    sending: outbox.length,
    loadOlder: older ? () => controls()?.older() : undefined,
  });
  const lastOwn = outbox.length ? undefined : entries.findLast(({ kind, sender }) => kind === 'text' && sender === 'visitor')?.number;
  const news = awayAt === undefined ? 0 : entries.filter(({ number, kind, sender }) => number > awayAt && kind === 'text' && sender === 'agent').length;
  return (
    <div className="relative min-h-0 grow">
      <div ref={log} onScroll={onScroll} role="log" aria-label="Conversation" aria-busy={loadingOlder} tabIndex={0} className="h-full overflow-x-hidden overflow-y-auto px-4 py-4 outline-offset-[-3px]">
        <div className="flex min-h-full flex-col justify-end">
          {older ? (
            <EarlierMessages loading={loadingOlder} onClick={() => controls()?.older()} />
          ) : (
            <Bubble line={{ id: 'greeting', own: false, text: config.greeting, author: config.accountName, first: true, last: true }} locale={config.locale} />
          )}
          {chunks.map((chunk) => {
            const has = lastOwn !== undefined && chunk.entries[0]!.number <= lastOwn && chunk.entries.at(-1)!.number >= lastOwn;
            return <WindowChunk key={chunk.key} chunk={chunk} locale={config.locale} lastOwn={has ? lastOwn : undefined} seen={has && agentRead >= lastOwn} />;
          })}
          {outgoing.map((line) => (
            <Line key={line.id} line={line} locale={config.locale} />
          ))}
        </div>
      </div>
      {awayAt !== undefined && <NewsPill count={news} onClick={follow} />}
    </div>
  );
}

interface Props {
  chunk: Chunk;
  locale: string;
  lastOwn: number | undefined;
  seen: boolean;
}

const WindowChunk = memo(function WindowChunk({ chunk, locale, lastOwn, seen }: Props) {
  const lines = toLines(chunk, lastOwn === undefined ? undefined : { of: lastOwn, seen });
  return (
    <ChunkBox entries={lines.length}>
      {lines.map((line) => (
        <Line key={line.id} line={line} locale={locale} />
      ))}
    </ChunkBox>
  );
});

function Line({ line, locale }: { line: MessageLine | EventLine; locale: string }) {
  return (
    <>
      {line.day && line.at && <DayLine at={line.at} locale={locale} />}
      {'event' in line ? <Event text={line.event} /> : <Bubble line={line} locale={locale} />}
    </>
  );
}
