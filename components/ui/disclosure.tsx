// A line that opens what it is about: the browser's own, so that it opens before any script is there.
import type { ReactNode } from 'react';

export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="group border-t border-brand-line py-1">
      <summary className="flex cursor-pointer list-none items-baseline justify-between gap-6 rounded-md py-4 font-medium [&::-webkit-details-marker]:hidden">
        {summary}
        <span aria-hidden className="text-xl leading-none text-brand-text transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="max-w-2xl pb-6 leading-relaxed text-brand-muted text-pretty">{children}</div>
    </details>
  );
}
