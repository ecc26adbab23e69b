// Beside each value of the ID token: how it travelled, with the secure icon; or that its proof has run out, without it.
import { ClockAlert } from 'lucide-react';
import type { Provenance } from '@/live-assist/workspace/provenance';
import { SecureIcon } from './secure-icon';

export function VerifiedMark({ provenance, holds }: { provenance: Provenance; holds: boolean }) {
  if (holds)
    return (
      <span className="inline-flex shrink-0 items-center gap-1 text-[0.7rem] font-medium text-verified">
        <span aria-hidden>{provenance}</span>
        <SecureIcon provenance={provenance} />
      </span>
    );
  return (
    <span className="inline-flex shrink-0 items-center gap-1 text-[0.7rem] font-medium text-muted">
      was {provenance}
      <ClockAlert role="img" aria-label="The proof has run out" className="size-4 shrink-0" />
    </span>
  );
}
