// What this is.
import { ShieldCheck } from 'lucide-react';

export function StageMark() {
  return (
    <div className="flex items-center gap-2.5">
      <span aria-hidden className="grid size-9 shrink-0 place-items-center rounded-xl bg-ink text-canvas">
        <ShieldCheck className="size-5" />
      </span>
      <div className="leading-tight lg:@max-[80.5rem]/bar:sr-only">
        <h1 className="font-serif text-base font-semibold tracking-tight sm:text-lg">Authenticated chat</h1>
        <p className="text-xs text-muted max-sm:sr-only">The presenter’s stage</p>
      </div>
    </div>
  );
}
