// What was pasted as a key, told while it is being pasted: good, convertible with one click, or no key and why.
'use client';
import { CircleCheck, CircleX, RefreshCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { KeyFault } from '@/live-assist/connectors/key-faults';
import type { KeyVerdict } from '@/live-assist/connectors/public-key';
import { inspectKey } from '@/live-assist/portal/portal-api';

const PAUSE_MS = 250;

export function KeyVerdictNote({ account, pasted, onTake }: { account: string; pasted: string; onTake: (spki: string) => void }) {
  const verdict = useVerdict(account, pasted);
  return <div role="status">{verdict && <Verdict verdict={verdict} onTake={onTake} />}</div>;
}

function useVerdict(account: string, pasted: string): KeyVerdict | null {
  const [answer, setAnswer] = useState<{ of: string; verdict: KeyVerdict } | null>(null);
  useEffect(() => {
    if (!pasted.trim()) return;
    let current = true;
    const timer = setTimeout(async () => {
      const answered = await inspectKey(account, pasted);
      if (current && 'value' in answered) setAnswer({ of: pasted, verdict: answered.value });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [account, pasted]);
  return answer?.of === pasted ? answer.verdict : null;
}

function Verdict({ verdict, onTake }: { verdict: KeyVerdict; onTake: (spki: string) => void }) {
  if (verdict.outcome === 'refused')
    return (
      <p className="flex items-start gap-2 text-sm font-medium text-danger">
        <CircleX aria-hidden className="mt-0.5 size-4 shrink-0" />
        <FaultWords fault={verdict.fault} />
      </p>
    );
  if (verdict.outcome === 'good')
    return (
      <p className="flex items-start gap-2 text-sm text-verified">
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
        <KeyWords bits={verdict.key.bits} fingerprint={verdict.key.fingerprint} />
      </p>
    );
  return (
    <div className="grid justify-items-start gap-3 rounded-xl bg-unverified-soft p-4 text-sm">
      <p>
        <span className="font-semibold text-unverified">The vendor’s portal refuses this form.</span> <FaultWords fault={verdict.fault} />
      </p>
      {verdict.warnings.map((warning) => (
        <p key={warning.code}>
          <FaultWords fault={warning} />
        </p>
      ))}
      <p className="text-muted">
        <KeyWords bits={verdict.key.bits} fingerprint={verdict.key.fingerprint} />
      </p>
      <Button size="small" onClick={() => onTake(verdict.key.spki)}>
        <RefreshCw aria-hidden className="size-4" />
        Use the converted key
      </Button>
    </div>
  );
}

const FaultWords = ({ fault: { sentence, actual, change } }: { fault: KeyFault }) => <span>{[sentence, actual && `(${actual})`, change].filter(Boolean).join(' ')}</span>;

const KeyWords = ({ bits, fingerprint }: { bits: number; fingerprint: string }) => (
  <span className="wrap-anywhere">
    RSA, {bits} bits. SHA-256 of the key: <span className="font-mono text-xs">{fingerprint}</span>
  </span>
);
