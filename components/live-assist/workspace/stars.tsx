// A rating as stars, and as words for who cannot see them.
import { Star } from 'lucide-react';

export function Stars({ rating, size = 'size-4' }: { rating: number; size?: string }) {
  return (
    <span role="img" aria-label={`Rated ${rating} of 5`} className="inline-flex shrink-0">
      {[1, 2, 3, 4, 5].map((value) => (
        <Star key={value} aria-hidden strokeWidth={1.75} className={`${size} ${value <= rating ? 'fill-[#f2b01e] text-[#b97f00] dark:text-[#f2b01e]' : 'text-muted/50'}`} />
      ))}
    </span>
  );
}
