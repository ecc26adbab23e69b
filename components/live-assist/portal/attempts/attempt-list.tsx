// The attempts, newest first, refused and accepted.
'use client';
import { CircleCheck, CircleX } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { ShownAttempt } from '@/live-assist/portal/attempts-shown';
import { LocalTime } from '../local-time';
import { FLOWS, PURPOSES, sentenceOf } from './words';
import { useAttempts } from './use-attempts';

interface Props {
  account: string;
  initial: ShownAttempt[];
  selected?: string;
}

export function AttemptList({ account, initial, selected }: Props) {
  const { attempts, news, problem, olderProblem, more, busy, showOlder } = useAttempts(account, initial);
  return (
    <section aria-label="Attempts" className="min-w-0">
      <p role="status" className="sr-only">
        {news}
      </p>
      {problem && <Problem className="mb-3">{problem}</Problem>}
      {!attempts.length && <Empty />}
      <ol className="grid grid-cols-1 gap-2">
        {attempts.map((one) => (
          <AttemptItem key={one.id} account={account} attempt={one} current={one.id === selected} />
        ))}
      </ol>
      {more && (
        // Not disabled while it works: the keyboard's place stays on it.
        <Button tone="quiet" size="small" className="mt-4" aria-disabled={busy} onClick={showOlder}>
          {busy ? 'Asking for older attempts…' : 'Show older attempts'}
        </Button>
      )}
      {olderProblem && <Problem className="mt-3">{olderProblem}</Problem>}
    </section>
  );
}

function Problem({ className, children }: { className: string; children: string }) {
  return (
    <p role="alert" className={`rounded-lg bg-unverified-soft px-4 py-3 text-sm text-unverified ${className}`}>
      {children}
    </p>
  );
}

function AttemptItem({ account, attempt, current }: { account: string; attempt: ShownAttempt; current: boolean }) {
  const { id, at, flow, purpose, reason } = attempt;
  const Icon = reason ? CircleX : CircleCheck;
  return (
    <li>
      <a
        href={`/portal/${account}/attempts/${id}`}
        aria-current={current ? 'true' : undefined}
        className="grid animate-rise grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-xl border border-line bg-panel p-3.5 hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent-soft"
      >
        <Icon aria-hidden className={`mt-0.5 size-4.5 ${reason ? 'text-danger' : 'text-verified'}`} />
        <span className="min-w-0">
          <span className="block text-sm font-medium text-pretty">
            <span className={reason ? 'text-danger' : 'text-verified'}>{reason ? 'Refused' : 'Verified'}: </span>
            {sentenceOf(attempt)}
          </span>
          <span className="mt-0.5 block text-xs text-muted">
            <LocalTime at={at} /> · {FLOWS[flow]} · {PURPOSES[purpose]}
          </span>
        </span>
      </a>
    </li>
  );
}

function Empty() {
  return (
    <div className="grid justify-items-center gap-2 rounded-2xl border border-dashed border-line p-10 text-center">
      <p className="font-semibold">Nobody has tried to chat yet</p>
      <p className="max-w-sm text-sm text-pretty text-muted">Click the invitation on the brand’s page. Whether you get the chat or the survey, the attempt appears here with every check that was made, within two seconds.</p>
    </div>
  );
}
