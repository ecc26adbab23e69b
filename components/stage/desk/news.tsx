// The last thing worth saying: what was switched, what did not work. Read out once. Its line is always there, so that nothing on the desk moves
// when it speaks: while it is silent, it shows how the brand stands.
'use client';
import { X } from 'lucide-react';

export function News({ text, standing, onDismiss }: { text: string; standing: string; onDismiss: () => void }) {
  return (
    <section aria-label="How the brand stands" className={`flex min-h-10.25 items-center gap-3 border-b border-line px-4 py-1.5 text-sm ${text ? 'bg-accent-soft text-ink' : 'bg-panel text-muted max-lg:sr-only'}`}>
      <p role="status" className={text ? 'min-w-0 flex-1' : 'sr-only'}>
        {text}
      </p>
      {text ? (
        <button type="button" aria-label="Dismiss" onClick={onDismiss} className="grid size-7 shrink-0 cursor-pointer place-items-center rounded-md text-muted hover:bg-line/60 hover:text-ink">
          <X aria-hidden className="size-4" />
        </button>
      ) : (
        <p className="min-w-0 truncate">{standing}</p>
      )}
    </section>
  );
}
