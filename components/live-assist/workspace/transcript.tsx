// The transcript: a log that reads itself out, keeps to its end while the agent is there, and never moves while they read above.
'use client';
import { memo } from 'react';
import { ChunkBox } from '@/components/live-assist/chunk-box';
import { DayLine } from '@/components/live-assist/day-line';
import { EarlierMessages } from '@/components/live-assist/earlier-messages';
import { NewsPill } from '@/components/live-assist/news-pill';
import { useChunks } from '@/components/live-assist/use-chunks';
import { useFollow } from '@/components/live-assist/use-follow';
import type { Chunk } from '@/live-assist/transcript/chunks';
import { beginsDay } from '@/live-assist/transcript/days';
import { hasOlder } from '@/live-assist/transcript/entries';
import type { Conversation } from '@/live-assist/workspace/state';
import { groupTranscript, type TranscriptGroup } from '@/live-assist/workspace/transcript-groups';
import { MessageGroup } from './message-group';
import { PendingMessages } from './pending-messages';
import { Renewals } from './renewals';
import { SystemLine } from './system-line';
import { TypingDots } from './typing-dots';
import type { Search } from './use-search';
import { useWorkspace } from './workspace-context';

export function Transcript({ conversation, search }: { conversation: Conversation; search: Search | null }) {
  const { store } = useWorkspace();
  const { summary, entries, pending, visitorTyping, loadingOlder } = conversation;
  const chunks = useChunks(entries);
  const older = hasOlder(entries);
  const loadOlder = () => store.loadOlder(summary.id);
  const { log, onScroll, awayAt, follow } = useFollow({
    first: entries[0]?.number ?? 0,
    last: entries.at(-1)?.number ?? 0,
    tail: `${pending.length} ${visitorTyping} ${summary.state}`,
    sending: pending.length,
    loadOlder: older ? loadOlder : undefined,
  });
  const lastOwn = entries.findLast(({ kind, sender }) => kind === 'text' && sender === 'agent')?.number;
  const news = awayAt === undefined ? 0 : entries.filter(({ number, kind, sender }) => number > awayAt && kind === 'text' && sender === 'visitor').length;
  return (
    <div className="relative flex min-h-0 flex-1">
      <div
        ref={log}
        role="log"
        aria-label={`Conversation with ${summary.visitorName}`}
        aria-busy={loadingOlder}
        tabIndex={0}
        onScroll={onScroll}
        className="min-h-0 min-w-0 flex-1 overflow-x-hidden overflow-y-auto -outline-offset-2"
      >
        <div className="mx-auto flex min-h-full max-w-3xl flex-col justify-end p-4 sm:p-6">
          {!entries.length && summary.lastNumber > 0 && <p className="text-center text-sm text-muted">Loading the transcript…</p>}
          {older && <EarlierMessages loading={loadingOlder} onClick={loadOlder} />}
          {chunks.map((chunk) => {
            const numbers = [chunk.entries[0]!.number, chunk.entries.at(-1)!.number] as const;
            const has = (number: number | undefined): number | undefined => (number !== undefined && number >= numbers[0] && number <= numbers[1] ? number : undefined);
            const sent = has(lastOwn);
            return (
              <WorkspaceChunk
                key={chunk.key}
                chunk={chunk}
                visitorName={summary.visitorName}
                lastOwn={sent}
                seen={sent !== undefined && summary.visitorRead >= sent}
                pattern={search?.found.some((number) => has(number)) ? search.pattern : undefined}
                current={has(search?.current)}
              />
            );
          })}
          <Renewals summary={summary} />
          <PendingMessages conversation={conversation} />
          {visitorTyping && summary.state === 'chatting' && <TypingDots name={summary.visitorName} />}
        </div>
      </div>
      {awayAt !== undefined && <NewsPill count={news} onClick={follow} />}
    </div>
  );
}

interface Props {
  chunk: Chunk;
  visitorName: string;
  lastOwn: number | undefined;
  seen: boolean;
  pattern: RegExp | undefined;
  current: number | undefined;
}

const WorkspaceChunk = memo(function WorkspaceChunk({ chunk, ...rest }: Props) {
  const groups = groupTranscript(chunk.entries);
  return (
    <ChunkBox entries={chunk.entries.length} className="gap-4 pb-4">
      {groups.map((group, index) => (
        <Group key={group.entries[0]!.number} group={group} before={groups[index - 1]?.entries.at(-1)?.at ?? chunk.before?.at} {...rest} />
      ))}
    </ChunkBox>
  );
});

type GroupProps = Omit<Props, 'chunk'> & { group: TranscriptGroup; before: string | undefined };

function Group({ group, before, visitorName, lastOwn, seen, pattern, current }: GroupProps) {
  const [first] = group.entries;
  const sent = group.entries.some(({ number }) => number === lastOwn);
  return (
    <>
      {beginsDay(first!.at, before) && <DayLine at={first!.at} locale="en-GB" />}
      {group.side === 'system' ? (
        <SystemLine entry={first!} visitorName={visitorName} />
      ) : (
        <MessageGroup group={group} visitorName={visitorName} delivery={sent ? (seen ? 'Seen' : 'Delivered') : undefined} pattern={pattern} current={current} />
      )}
    </>
  );
}
