// The picker of canned replies: a list above the reply, moved through with the arrow keys while the focus stays where the agent types.
'use client';
import { useEffect, useRef } from 'react';
import type { CannedReply } from '@/live-assist/contract/canned-reply';

interface Props {
  id: string;
  replies: CannedReply[];
  active: number;
  onPick: (reply: CannedReply) => void;
}

export const optionId = (id: string, index: number) => `${id}-${index}`;

export function CannedReplies({ id, replies, active, onPick }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div className="absolute inset-x-0 bottom-full z-10 mb-2 overflow-hidden rounded-xl border border-line bg-panel shadow-xl">
      {!replies.length && (
        <p role="status" className="px-4 py-3 text-sm text-muted">
          No canned reply with these words.
        </p>
      )}
      <ul ref={list} id={id} role="listbox" tabIndex={0} aria-label="Canned replies" className="max-h-64 overflow-y-auto p-1.5 empty:hidden">
        {replies.map((reply, index) => (
          <li
            key={reply.title}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(reply)}
            className="cursor-pointer rounded-lg px-3 py-2 text-sm hover:bg-sunken aria-selected:bg-accent-soft"
          >
            <span className="font-medium">{reply.title}</span>
            <span dir="auto" className="block truncate text-muted">
              {reply.text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
