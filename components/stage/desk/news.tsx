// The last thing worth saying: what was switched, what did not work. Read out once.
'use client';
import { X } from 'lucide-react';

export function News({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  return (
    <div role="status" className={text ? 'flex items-center gap-3 border-b border-line bg-accent-soft px-4 py-1.5 text-sm text-ink' : 'sr-only'}>
      <p className="min-w-0 flex-1">{text}</p>
      {text && (
        <button type="button" aria-label="Dismiss" onClick={onDismiss} className="grid size-7 shrink-0 cursor-pointer place-items-center rounded-md text-muted hover:bg-line/60 hover:text-ink">
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
