// "Test this connector": each check with what it saw and what to change.
'use client';
import { CircleCheck, CircleMinus, CircleX, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Finding } from '@/live-assist/connectors/probes/finding';
import { fieldLabel } from '@/live-assist/portal/field-help';

const LOOKS = {
  ok: { icon: CircleCheck, word: 'Fine', colour: 'text-verified' },
  warning: { icon: TriangleAlert, word: 'Look at this', colour: 'text-unverified' },
  failed: { icon: CircleX, word: 'Failed', colour: 'text-danger' },
  skipped: { icon: CircleMinus, word: 'Skipped', colour: 'text-muted' },
} as const;

const ORDER = ['failed', 'warning', 'ok', 'skipped'] as const;

export function TestPanel({ findings, busy }: { findings: Finding[] | null; busy: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (findings) heading.current?.focus();
  }, [findings]);
  return (
    <section aria-labelledby="connector-test" aria-busy={busy} className="rounded-2xl border border-line bg-panel shadow-xs">
      <div className="border-b border-line px-4 py-4 sm:px-6">
        <h2 id="connector-test" ref={heading} tabIndex={-1} className="font-semibold outline-none">
          Test of this connector
        </h2>
        <p role="status" className="text-sm text-muted">
          {busy ? 'Asking the VAS…' : findings ? summaryOf(findings) : 'Tries what is typed above, saved or not, without a consumer: the endpoints, the key, the client’s credentials, and what the VAS says of itself.'}
        </p>
      </div>
      {findings && (
        <ul className="grid grid-cols-1 divide-y divide-line px-4 sm:px-6">
          {ORDER.flatMap((outcome) => findings.filter((one) => one.outcome === outcome)).map((finding) => (
            <FindingItem key={finding.check} finding={finding} />
          ))}
        </ul>
      )}
    </section>
  );
}

function summaryOf(findings: Finding[]): string {
  const count = (outcome: Finding['outcome']) => findings.filter((one) => one.outcome === outcome).length;
  const [failures, warnings, fine] = [count('failed'), count('warning'), count('ok')];
  if (!failures && !warnings) return `All ${fine} checks are fine. What only a real chat shows: whether the page’s method answers, and what is in its token.`;
  return [failures && `${failures} failed`, warnings && `${warnings} to look at`, `${fine} fine`].filter(Boolean).join(', ');
}

function FindingItem({ finding: { check, outcome, saw, change } }: { finding: Finding }) {
  const { icon: Icon, word, colour } = LOOKS[outcome];
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-3 py-3.5 text-sm">
      <Icon aria-hidden className={`mt-0.5 size-4.5 ${colour}`} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-medium wrap-anywhere">{check.replace(/(?<=^Field )\S+$/, fieldLabel)}</span>
          <span className={`text-xs font-semibold ${colour}`}>{word}</span>
        </p>
        <p className="wrap-anywhere text-muted">{saw}</p>
        {change && (
          <p className="mt-1.5">
            <strong className="font-semibold">Change: </strong>
            {change}
          </p>
        )}
      </div>
    </li>
  );
}
