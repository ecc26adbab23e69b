// Over a transcript that is scrolled back: how much came meanwhile, and the way to it.
import { ArrowDown } from 'lucide-react';

export function NewsPill({ count, onClick }: { count: number; onClick: () => void }) {
  const words = count === 0 ? 'Latest messages' : count === 1 ? '1 new message' : `${count} new messages`;
  return (
    <button
      type="button"
      onClick={onClick}
      className={`absolute bottom-2 left-1/2 flex -translate-x-1/2 cursor-pointer items-center gap-1.5 rounded-full border px-3.5 py-1.5 text-sm font-medium whitespace-nowrap shadow-lg ${
        count ? 'border-transparent bg-accent text-on-accent' : 'border-line bg-panel text-ink'
      }`}
    >
      <ArrowDown aria-hidden className="size-4" />
      {words}
    </button>
  );
}
