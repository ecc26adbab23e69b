// Proofs that were renewed in time: one line that counts, however many there were. A transcript of a long chat has no room for each.
import type { ConversationSummary } from '@/live-assist/contract/transcript';
import { clock } from '@/live-assist/workspace/times';

export function Renewals({ summary: { renewals, renewedAt, verified, state } }: { summary: ConversationSummary }) {
  if (!renewals || !renewedAt || !verified || state === 'ended') return null;
  // Not read out: it changes every few minutes, and asks for nothing.
  return (
    <p aria-live="off" className="text-center text-xs text-muted">
      Sign-in renewed {renewals === 1 ? 'once' : `${renewals} times`} <span className="tabular-nums">· {clock(renewedAt)}</span>
    </p>
  );
}
