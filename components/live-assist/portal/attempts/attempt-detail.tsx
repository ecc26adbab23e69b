// One attempt: the reason, the ladder of checks, the token layer by layer.
import { ArrowLeft } from 'lucide-react';
import type { Attempt } from '@/live-assist/contract/refusal';
import { LocalTime } from '../local-time';
import { Ladder } from './ladder';
import { ReasonCard } from './reason-card';
import { Token } from './token';
import { FLOWS, PURPOSES, sentenceOf } from './words';

export function AttemptDetail({ account, attempt }: { account: string; attempt: Attempt }) {
  const { at, flow, purpose, reason, steps, token } = attempt;
  return (
    <article aria-label="Attempt" className="grid min-w-0 grid-cols-1 content-start gap-6">
      <header>
        <a href={`/portal/${account}/attempts`} className="mb-3 inline-flex items-center gap-1.5 text-sm font-medium text-accent">
          <ArrowLeft aria-hidden className="size-4" />
          All attempts
        </a>
        <h2 className="text-lg font-semibold text-balance">{reason ? sentenceOf(attempt) : `Verified: ${sentenceOf(attempt)}`}</h2>
        <p className="mt-1 text-sm text-muted">
          <LocalTime at={at} /> · {FLOWS[flow]} · {PURPOSES[purpose]}
        </p>
      </header>
      {reason && <ReasonCard reason={reason} />}
      <Ladder steps={steps} />
      <Token token={token} />
    </article>
  );
}
