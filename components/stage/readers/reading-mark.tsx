// What a reader could do with a claim: an icon and a word, never a colour alone.
import { Eye, Lock, Minus, Ticket, type LucideIcon } from 'lucide-react';
import type { Outcome } from '@/stage/readers/reading';

export const MARKS: Record<Outcome, { icon: LucideIcon; word: string; look: string; means: string }> = {
  reads: { icon: Eye, word: 'reads', look: 'text-unverified', means: 'it passed in words, or in a token that is signed only' },
  sealed: { icon: Lock, word: 'sealed', look: 'text-verified', means: 'it passed in a token that only Live Assist’s key opens' },
  'code only': { icon: Ticket, word: 'code', look: 'text-verified', means: 'only the one-time code passed, which says nothing of it' },
  nothing: { icon: Minus, word: 'nothing', look: 'text-verified', means: 'no message that had to do with it passed there' },
  'not sent': { icon: Minus, word: 'not sent', look: 'text-muted', means: 'no message of this flow had it' },
};

/** `meant`: it is Live Assist, for whom all of it is. */
export function ReadingMark({ outcome, meant = false }: { outcome: Outcome; meant?: boolean }) {
  const { icon: Icon, word, look } = MARKS[outcome];
  return (
    <span className={`inline-flex items-center gap-1 ${meant ? 'text-muted' : look}`}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {word}
    </span>
  );
}
