// What happened to the conversation itself: who joined, whose sign-in expired, who ended it.
import type { Entry } from '@/live-assist/contract/transcript';
import { clock } from '@/live-assist/workspace/times';

export function SystemLine({ entry, visitorName }: { entry: Entry; visitorName: string }) {
  return (
    <p className="flex items-center gap-3 text-xs text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      <span className="max-w-[80%] text-center">
        <bdi>{sentence(entry, visitorName)}</bdi> <span className="tabular-nums">· {clock(entry.at)}</span>
      </span>
    </p>
  );
}

function sentence({ kind, sender, authorName, text }: Entry, visitorName: string): string {
  if (kind === 'accepted') return `${authorName ?? 'An agent'} joined`;
  if (kind === 'taken over') return `${authorName ?? 'An agent'} took over`;
  if (kind === 'text') return text;
  if (kind === 'expired') return `${visitorName}’s sign-in expired`;
  if (kind === 'left') return `${visitorName} signed out of the site`;
  if (kind === 'verified') return `${visitorName} is verified again`;
  if (sender === 'visitor') return `${visitorName} ended the conversation`;
  return authorName ? `${authorName} ended the conversation` : 'The conversation ended';
}
