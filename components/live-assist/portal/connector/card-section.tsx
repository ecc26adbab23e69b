// A group of fields that belong together.
import type { ReactNode } from 'react';

export function CardSection({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-2xl border border-line bg-panel shadow-xs">
      <legend className="sr-only">{title}</legend>
      <div aria-hidden className="border-b border-line px-4 py-4 sm:px-6">
        <p className="font-semibold">{title}</p>
        <p className="text-sm text-muted">{lead}</p>
      </div>
      <div className="grid grid-cols-1 divide-y divide-line px-4 sm:px-6">{children}</div>
    </fieldset>
  );
}
