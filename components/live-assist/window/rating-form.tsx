// How was it? One of five, each with its word, and a comment for who has one. Asked once.
import { Star } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { RATING_LIMITS } from '@/live-assist/contract/rating';
import { controls } from './use-chat';

const WORDS = ['Very bad', 'Bad', 'All right', 'Good', 'Very good'] as const;

export function Rating({ rating }: { rating: number | null }) {
  return (
    <>
      {/* The region is there before its text is: only then is the text announced. */}
      <p role="status" className="text-center text-sm text-muted empty:hidden">
        {rating !== null && `Thank you for rating this chat: ${WORDS[rating - 1]?.toLowerCase()}, ${rating} of 5.`}
      </p>
      {rating === null && <RatingForm />}
    </>
  );
}

function RatingForm() {
  const [rating, setRating] = useState(0);
  const [comment, setComment] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!rating || sending) return;
    setSending(true);
    setProblem((await controls()?.rate({ rating, comment })) ?? null);
    setSending(false);
  };
  return (
    <form onSubmit={(event) => void send(event)} className="grid gap-2">
      <fieldset className="grid justify-items-center gap-1">
        <legend className="mx-auto text-sm text-muted">How was this chat?</legend>
        <div className="flex">
          {WORDS.map((word, index) => (
            <StarChoice key={word} value={index + 1} word={word} rating={rating} onChoose={setRating} />
          ))}
        </div>
        <p aria-hidden className="min-h-5 text-sm font-medium">
          {WORDS[rating - 1]}
        </p>
      </fieldset>
      {rating > 0 && (
        <>
          <textarea
            aria-label="Comment (optional)"
            placeholder="What went well, what did not? (optional)"
            dir="auto"
            rows={2}
            maxLength={RATING_LIMITS.comment}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
            className="field-sizing-content max-h-24 min-h-16 w-full resize-none rounded-xl bg-sunken px-3.5 py-2.5 text-base leading-snug placeholder:text-muted"
          />
          {problem && (
            <p role="alert" className="text-sm text-danger">
              {problem}
            </p>
          )}
          <Button type="submit" aria-disabled={sending}>
            {sending ? 'Sending…' : 'Send rating'}
          </Button>
        </>
      )}
    </form>
  );
}

interface Choice {
  value: number;
  word: string;
  rating: number;
  onChoose: (value: number) => void;
}

function StarChoice({ value, word, rating, onChoose }: Choice) {
  return (
    <label title={word} className="cursor-pointer rounded-lg p-1.5 has-focus-visible:outline-2">
      <input type="radio" name="rating" value={value} checked={rating === value} onChange={() => onChoose(value)} aria-label={`${value} of 5: ${word}`} className="sr-only" />
      <Star aria-hidden strokeWidth={1.75} className={`size-7 transition ${value <= rating ? 'fill-[#f2b01e] text-[#b97f00] dark:text-[#f2b01e]' : 'text-muted'}`} />
    </label>
  );
}
