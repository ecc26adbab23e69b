// The ladder: every check in the order it ran, up to the one that failed.
import { Check, Minus, X } from 'lucide-react';
import type { VerificationStep } from '@/live-assist/contract/refusal';
import { OUTCOMES } from './words';

const LOOKS = {
  passed: { icon: Check, mark: 'bg-verified-soft text-verified', row: '' },
  failed: { icon: X, mark: 'bg-danger text-panel', row: 'bg-danger-soft' },
  'not reached': { icon: Minus, mark: 'bg-sunken text-muted', row: 'text-muted' },
} as const;

export function Ladder({ steps }: { steps: VerificationStep[] }) {
  const passed = steps.filter(({ outcome }) => outcome === 'passed').length;
  return (
    <section aria-labelledby="ladder" className="min-w-0">
      <h3 id="ladder" className="font-semibold">
        The checks
      </h3>
      <p className="text-sm text-muted">
        In this order; the first that fails ends it. {passed} of {steps.length} passed.
      </p>
      <ol className="mt-3 overflow-hidden rounded-2xl border border-line bg-panel shadow-xs">
        {steps.map((step) => (
          <Step key={step.check} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step: { check, clause, outcome, note } }: { step: VerificationStep }) {
  const { icon: Icon, mark, row } = LOOKS[outcome];
  return (
    <li className={`grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 border-line px-4 py-2 text-sm not-first:border-t ${row}`}>
      <span aria-hidden className={`mt-0.5 grid size-5 place-items-center rounded-full ${mark}`}>
        <Icon className="size-3" strokeWidth={3} />
      </span>
      <span className="min-w-0">
        <span className={outcome === 'failed' ? 'font-semibold text-danger' : 'font-medium'}>{check}</span>{' '}
        <span className="ml-1.5 text-xs wrap-anywhere text-muted">{clause}</span>
        {note && <span className="block text-xs wrap-anywhere text-muted">{note}</span>}
      </span>
      <span className={`text-xs font-medium ${outcome === 'failed' ? 'text-danger' : 'text-muted'}`}>{OUTCOMES[outcome]}</span>
    </li>
  );
}
