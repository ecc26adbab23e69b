// What remains of a conversation that is over: what the visitor thought of it, and the agent's note.
'use client';
import { Unsent } from '@/components/live-assist/unsent';
import type { Conversation } from '@/live-assist/workspace/state';
import { Stars } from './stars';
import { WrapUp } from './wrap-up';

export function Ended({ conversation }: { conversation: Conversation }) {
  const { rating, ratingComment } = conversation.summary;
  return (
    <div className="max-h-[55%] shrink-0 overflow-y-auto border-t border-line bg-panel p-3 sm:px-4">
      <div className="mx-auto grid max-w-3xl gap-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <p>This conversation has ended.</p>
          {rating === null ? <p>Not rated.</p> : <Stars rating={rating} />}
          {ratingComment && (
            <p dir="auto" className="w-full wrap-anywhere whitespace-pre-wrap text-ink">
              “<bdi>{ratingComment}</bdi>”
            </p>
          )}
        </div>
        <Unsent text={conversation.draft} />
        <WrapUp conversation={conversation} />
      </div>
    </div>
  );
}
