// A conversation in the left column: with whom, the last words, how much is unread.
'use client';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { unreadOf } from '@/live-assist/workspace/lists';
import type { Conversation } from '@/live-assist/workspace/state';
import { clock } from '@/live-assist/workspace/times';
import { Stars } from './stars';
import { useWorkspace } from './workspace-context';

interface Props {
  conversation: Conversation;
  onOpen: (id: string) => void;
}

/** The DOM id of a conversation's, or a survey's, place in the list. */
export const itemId = (id: string) => `item-${id}`;

export function ConversationItem({ conversation, onOpen }: Props) {
  const { state } = useWorkspace();
  const { id, visitorName, visitorPresent, endedAt, rating } = conversation.summary;
  const unread = endedAt ? 0 : unreadOf(conversation);
  const selected = state.selection?.kind === 'conversation' && state.selection.id === id;
  const last = conversation.entries.at(-1);
  return (
    <li>
      <button
        id={itemId(id)}
        type="button"
        aria-current={selected ? 'true' : undefined}
        aria-label={`Open conversation with ${visitorName}${unread ? `, ${unread} unread` : ''}${rating === null ? '' : `, rated ${rating} of 5`}`}
        onClick={() => onOpen(id)}
        className="flex w-full cursor-pointer items-center gap-3 rounded-xl border border-transparent p-2.5 text-left hover:bg-sunken aria-[current]:border-accent/30 aria-[current]:bg-accent-soft"
      >
        <Avatar name={visitorName} present={endedAt ? undefined : visitorPresent} />
        <span className="grid min-w-0 flex-1 grid-cols-1 leading-snug">
          <span className="flex items-baseline gap-2">
            <span dir="auto" className={`truncate text-sm ${unread ? 'font-bold' : 'font-semibold'}`}>
              {visitorName}
            </span>
            {(last ?? endedAt) && <span className="ml-auto text-xs text-muted tabular-nums">{clock(last?.at ?? endedAt!)}</span>}
          </span>
          <span className="flex items-center gap-2">
            <span dir="auto" className="min-w-0 flex-1 truncate text-xs text-muted">
              {preview(conversation, state.agent.name)}
            </span>
            {rating !== null && <Stars rating={rating} size="size-3" />}
            {unread > 0 && <Badge tone="accent">{unread} unread</Badge>}
          </span>
        </span>
      </button>
    </li>
  );
}

function preview({ entries, draft, visitorTyping, summary }: Conversation, myName: string): string {
  if (visitorTyping) return 'Typing…';
  if (draft.trim() && summary.state === 'chatting') return `Draft: ${draft.trim().slice(0, 80)}`;
  if (summary.wrapUp) return `Note: ${summary.wrapUp.slice(0, 80)}`;
  const last = entries.findLast(({ kind }) => kind === 'text');
  if (last?.sender === 'agent') return `${last.authorName === myName ? 'You' : last.authorName}: ${last.text.slice(0, 80)}`;
  if (last) return last.text.slice(0, 80);
  return summary.state === 'ended' ? 'Ended' : 'Just accepted';
}
