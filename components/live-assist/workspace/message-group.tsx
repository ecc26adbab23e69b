// Bubbles of one author in a row.
import { Check, CheckCheck } from 'lucide-react';
import type { TranscriptGroup } from '@/live-assist/workspace/transcript-groups';
import { clock } from '@/live-assist/workspace/times';
import { Bubble } from './bubble';

interface Props {
  group: TranscriptGroup;
  visitorName: string;
  /** Said of the agents' last message. */
  delivery: 'Delivered' | 'Seen' | undefined;
  /** What is searched for, and the number of the message that the search is at. */
  pattern: RegExp | undefined;
  current: number | undefined;
}

export const entryId = (number: number) => `entry-${number}`;

export function MessageGroup({ group, visitorName, delivery, pattern, current }: Props) {
  const own = group.side === 'agent';
  const first = group.entries[0]!;
  const Tick = delivery === 'Seen' ? CheckCheck : Check;
  return (
    <div className={`flex flex-col gap-1 ${own ? 'items-end' : 'items-start'}`}>
      <p className="flex max-w-full gap-2 px-1 text-xs text-muted">
        <span dir="auto" className="truncate font-medium">
          {own ? (first.authorName ?? 'Agent') : visitorName}
        </span>
        <time dateTime={first.at} className="tabular-nums">
          {clock(first.at)}
        </time>
      </p>
      {group.entries.map(({ number, text }) => (
        <Bubble key={number} id={entryId(number)} own={own} pattern={pattern} current={number === current}>
          {text}
        </Bubble>
      ))}
      {delivery && (
        <p aria-live="off" className="flex items-center gap-1 px-1 text-xs text-muted">
          <Tick aria-hidden className="size-3.5" />
          {delivery}
        </p>
      )}
    </div>
  );
}
