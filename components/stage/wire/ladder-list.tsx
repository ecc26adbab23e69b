// The ladder: each check in its order, passed, failed, or not reached. The one that the page's address names is marked.
'use client';
import { Check, Minus, X, type LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Step } from '@/stage/wire/shape';
import { useAsking } from './wire-context';

const MARKS: Record<Step['outcome'], { icon: LucideIcon; className: string }> = {
  passed: { icon: Check, className: 'text-verified' },
  failed: { icon: X, className: 'text-danger' },
  'not reached': { icon: Minus, className: 'text-muted' },
};

export const LadderList = ({ steps }: { steps: readonly Step[] }) => (
  <ol aria-label="Ladder of checks" className="grid gap-1">
    {steps.map((step, index) => (
      <Rung key={`${step.check} ${index}`} step={step} />
    ))}
  </ol>
);

function Rung({ step: { id, check, clause, outcome, note, expected, actual } }: { step: Step }) {
  const isLinked = useAsking().linked === id && id !== undefined;
  const rung = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isLinked) rung.current?.scrollIntoView({ block: 'center' });
  }, [isLinked]);
  const { icon: Icon, className } = MARKS[outcome];
  return (
    <li
      ref={rung}
      aria-current={isLinked || undefined}
      className={`grid grid-cols-[1.25rem_1fr] gap-2 px-2 ${outcome === 'failed' ? 'rounded-lg bg-danger-soft py-1.5' : ''} ${isLinked ? 'rounded-lg py-1.5 outline-2 outline-accent' : ''}`}
    >
      <Icon aria-hidden className={`mt-0.5 size-4 ${className}`} />
      <div>
        <span className={outcome === 'not reached' ? 'text-muted' : 'font-medium'}>{check}</span>
        <span className="sr-only">, {outcome}</span>
        {clause && <span className="text-xs text-muted"> {clause}</span>}
        {note && <p className="text-xs text-muted">{note}</p>}
        {outcome === 'failed' && (
          <p className="text-xs wrap-anywhere">
            Expected {expected}. Came: {actual}.
          </p>
        )}
      </div>
    </li>
  );
}
