// What the verified ID token says of the visitor, in the documented groups, each value with how it came and whether that holds.
import type { VisitorProfile } from '@/live-assist/contract/attributes';
import type { ConversationSummary } from '@/live-assist/contract/transcript';
import { provenanceOf, type Provenance } from '@/live-assist/workspace/provenance';
import { groupAttributes, type AttributeGroup } from '@/live-assist/workspace/verified-attributes';
import { SecureIcon } from './secure-icon';
import { Section } from './section';
import { useHolds } from './use-holds';
import { Verification } from './verification';
import { VerifiedMark } from './verified-mark';

export function VerifiedAttributes({ visitor, summary }: { visitor: VisitorProfile; summary: ConversationSummary }) {
  const holds = useHolds(summary);
  const provenance = provenanceOf(visitor.protection);
  return (
    <>
      {groupAttributes(visitor.attributes).map((group) => (
        <VerifiedGroup key={group.group} group={group} provenance={provenance} holds={holds} />
      ))}
      <Verification visitor={visitor} summary={summary} provenance={provenance} holds={holds} />
    </>
  );
}

const FRAMES = {
  holding: ['border-verified/25 bg-verified/15', 'bg-[color-mix(in_oklab,var(--color-verified-soft)_45%,var(--color-panel))]'],
  over: ['border-line bg-line', 'bg-panel'],
} as const;

/** The legend at the column's end says it at length; where the first icons are, one line of it. */
function Key() {
  return (
    <p className="flex items-start gap-1.5 text-xs text-muted">
      <span aria-hidden className="pt-px">
        <SecureIcon />
      </span>
      Signed by the brand, verified by Live Assist: you can rely on it.
    </p>
  );
}

function VerifiedGroup({ group: { group, title, rows }, provenance, holds }: { group: AttributeGroup; provenance: Provenance; holds: boolean }) {
  const [frame, ground] = holds ? FRAMES.holding : FRAMES.over;
  return (
    <Section title={title}>
      {group === 'customer' && holds && rows.length > 0 && <Key />}
      {!rows.length && <p className="text-sm text-muted">The ID token says nothing here.</p>}
      <dl className={`grid gap-px overflow-hidden rounded-xl border ${frame}`}>
        {rows.map(({ name, label, value }) => (
          <div key={name} title={name} className={`grid gap-0.5 px-3 py-2 text-sm ${ground}`}>
            <dt className="wrap-anywhere text-xs text-muted">{label}</dt>
            <dd className="flex flex-wrap items-center justify-between gap-x-2 font-medium">
              <bdi dir="auto" className="min-w-0 wrap-anywhere">
                {value}
              </bdi>
              <VerifiedMark provenance={provenance} holds={holds} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
