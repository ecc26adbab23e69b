// The transcript: a log that reads itself out, keeps to its end while the agent is there, and never moves while they read above.
'use client';
import { useLayoutEffect, useRef } from 'react';
import type { Conversation } from '@/live-assist/workspace/state';
import { groupTranscript, type TranscriptGroup } from '@/live-assist/workspace/transcript-groups';
import { MessageGroup } from './message-group';
import { PendingMessages } from './pending-messages';
import { Renewals } from './renewals';
import { SystemLine } from './system-line';
import { TypingDots } from './typing-dots';

const NEAR_END = 80;

export function Transcript({ conversation }: { conversation: Conversation }) {
  const { summary, entries, pending, visitorTyping } = conversation;
  const groups = groupTranscript(entries);
  const lastSent = groups.findLast(({ side }) => side === 'agent');
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    if (log.current && (atEnd.current || pending.length)) log.current.scrollTop = log.current.scrollHeight;
  }, [entries, pending, visitorTyping]);
  const notice = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }: React.UIEvent<HTMLDivElement>) => {
    atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
  };
  return (
    <div ref={log} role="log" aria-label={`Conversation with ${summary.visitorName}`} tabIndex={0} onScroll={notice} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2">
      <div className="mx-auto flex min-h-full max-w-3xl flex-col justify-end gap-4 p-4 sm:p-6">
        {!entries.length && summary.lastNumber > 0 && <p className="text-center text-sm text-muted">Loading the transcript…</p>}
        {groups.map((group) => (
          <Group key={group.entries[0]!.number} group={group} visitorName={summary.visitorName} lastSent={group === lastSent} />
        ))}
        <Renewals summary={summary} />
        <PendingMessages conversation={conversation} />
        {visitorTyping && summary.state === 'chatting' && <TypingDots name={summary.visitorName} />}
      </div>
    </div>
  );
}

function Group({ group, visitorName, lastSent }: { group: TranscriptGroup; visitorName: string; lastSent: boolean }) {
  if (group.side === 'system') return <SystemLine entry={group.entries[0]!} visitorName={visitorName} />;
  return <MessageGroup group={group} visitorName={visitorName} lastSent={lastSent} />;
}
