// The card in the middle of the screen before there is a workspace: which account, who signs in, what went wrong.
import { MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';

export function EntryCard({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <div className="w-full max-w-md">
        <p className="mb-5 flex items-center justify-center gap-2.5 font-semibold">
          <ProductMark />
          Live Assist
        </p>
        <section className="grid grid-cols-1 gap-6 rounded-2xl border border-line bg-panel p-6 shadow-sm sm:p-8">
          <header className="grid grid-cols-1 gap-1.5 wrap-anywhere">
            <h1 className="text-xl font-semibold text-balance">{title}</h1>
            <p className="text-muted">{lead}</p>
          </header>
          {children}
        </section>
      </div>
    </main>
  );
}

/** The vendor's mark. */
export function ProductMark() {
  return (
    <span aria-hidden className="grid size-8 shrink-0 place-items-center rounded-lg bg-accent text-on-accent">
      <MessagesSquare className="size-4.5" />
    </span>
  );
}
