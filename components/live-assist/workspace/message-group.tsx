// Bubbles of one author in a row.
import type { TranscriptGroup } from '@/live-assist/workspace/transcript-groups';
import { clock } from '@/live-assist/workspace/times';
import { Bubble } from './bubble';

interface Props {
  group: TranscriptGroup;
  visitorName: string;
  /** The agents' last messages say that they arrived. */
  lastSent: boolean;
}

export function MessageGroup({ group, visitorName, lastSent }: Props) {
  const own = group.side === 'agent';
  const first = group.entries[0]!;
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
        <Bubble key={number} own={own}>
          {text}
        </Bubble>
      ))}
      {lastSent && <p className="px-1 text-xs text-muted">Delivered</p>}
    </div>
  );
}
