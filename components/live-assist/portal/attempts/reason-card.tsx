// Why the visitor was refused: whose move it is, what was expected, what came, and what to change.
import { ArrowUpRight, Wrench } from 'lucide-react';
import type { RefusalReason } from '@/live-assist/contract/refusal';
import { PARTIES } from './words';

export function ReasonCard({ reason }: { reason: RefusalReason }) {
  const { code, check, party, vendorCode, expected, actual, change } = reason;
  return (
    <section aria-label="Reason" className="min-w-0 overflow-hidden rounded-2xl border border-line bg-panel shadow-xs">
      <dl className="grid grid-cols-1 gap-x-8 gap-y-4 p-4 sm:grid-cols-2 sm:p-6">
        <Fact label="Expected" wide>
          <span className="font-mono text-sm wrap-anywhere">{expected}</span>
        </Fact>
        <Fact label="Actual" wide>
          <span className="font-mono text-sm wrap-anywhere text-danger">{actual}</span>
        </Fact>
        <Fact label="Who must act">{PARTIES[party]}</Fact>
        <Fact label="Check that failed">{check}</Fact>
        <Fact label="Reason code">
          <a href={`/portal/reasons#${code}`} className="inline-flex items-center gap-1 font-mono text-sm text-accent underline underline-offset-2">
            {code}
            <ArrowUpRight aria-hidden className="size-3.5" />
          </a>
        </Fact>
        <Fact label="The vendor’s code">{vendorCode === null ? 'None: the vendor never gets that far' : `${vendorCode}, as seen in public threads`}</Fact>
      </dl>
      <div className="grid grid-cols-[auto_1fr] gap-3 border-t border-line bg-accent-soft p-4 sm:px-6">
        <Wrench aria-hidden className="mt-0.5 size-4.5 text-accent" />
        <p className="text-sm leading-relaxed">
          <strong className="font-semibold">What to change: </strong>
          {change}
        </p>
      </div>
    </section>
  );
}

/** `wide`: expected and actual stand one below the other, so that a difference of one character is seen. */
function Fact({ label, wide, children }: { label: string; wide?: boolean; children: React.ReactNode }) {
  return (
    <div className={`min-w-0 ${wide ? 'sm:col-span-2' : ''}`}>
      <dt className="text-xs font-semibold text-muted">{label}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}
