// A refusal, which is the most helpful thing on the screen: what was expected, what came, who has to act, and what to change.
import { ArrowUpRight, OctagonX } from 'lucide-react';
import type { Reason } from '@/stage/wire/shape';

export function RefusalCard({ reason: { code, check, sentence, expected, actual, party, change, vendorCode, documentation } }: { reason: Reason }) {
  const rows = [['Check', check], ['Expected', expected], ['Came', actual], ['Who acts', party], ['Vendor’s code', vendorCode === null ? 'none' : String(vendorCode)]] as const;
  return (
    <div className="mx-4 my-2 grid gap-3 rounded-xl border border-danger/40 bg-danger-soft p-4 text-ink">
      <p className="flex flex-wrap items-center gap-2 font-semibold text-danger">
        <OctagonX aria-hidden className="size-5 shrink-0" />
        <span className="wrap-anywhere">{sentence}</span>
        <code className="rounded bg-panel px-1.5 py-0.5 font-mono text-xs">{code}</code>
      </p>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1.5 text-sm">
        {rows.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="font-medium">{term}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="flex gap-2 text-sm font-medium">
        <ArrowUpRight aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span>{change}</span>
      </p>
      {documentation && (
        <a href={documentation} target="_blank" rel="noreferrer" className="justify-self-start text-sm text-accent underline underline-offset-2">
          More about this reason
        </a>
      )}
    </div>
  );
}
