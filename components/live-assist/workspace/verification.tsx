// Who vouched for all this, when, and until when it holds.
'use client';
import type { VisitorProfile } from '@/live-assist/contract/attributes';
import type { ConversationSummary } from '@/live-assist/contract/transcript';
import { describeHold, type Provenance } from '@/live-assist/workspace/provenance';
import { dayAndClock } from '@/live-assist/workspace/times';
import { Section } from './section';
import { useNow } from './use-now';
import { VerifiedMark } from './verified-mark';

interface Props {
  visitor: VisitorProfile;
  summary: ConversationSummary;
  provenance: Provenance;
  holds: boolean;
}

export function Verification({ visitor, summary, provenance, holds }: Props) {
  return (
    <Section title="Verification" aside={<VerifiedMark provenance={provenance} holds={holds} />}>
      <p className={`rounded-lg px-3 py-2 text-sm font-medium ${holds ? 'bg-verified-soft text-verified' : 'bg-unverified-soft text-unverified'}`}>
        <Countdown summary={summary} />
      </p>
      <dl className="grid gap-2 text-sm">
        <Fact label="Customer ID" value={visitor.subject} />
        <Fact label="Issuer" value={visitor.issuer} />
        <Fact label="Verified at" value={dayAndClock(visitor.verifiedAt)} />
        <Fact label="Valid until" value={dayAndClock(summary.verifiedUntil)} />
      </dl>
    </Section>
  );
}

/** Ticks in silence: that a proof ran out stands in the transcript, which is read out. */
function Countdown({ summary }: { summary: ConversationSummary }) {
  return describeHold(summary, useNow() || Date.parse(summary.verifiedUntil) - 1_000);
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="wrap-anywhere">{value}</dd>
    </div>
  );
}
