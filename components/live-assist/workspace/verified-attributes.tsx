// What the verified ID token says of the visitor, in the documented groups, each value with the secure icon.
import type { VisitorProfile } from '@/live-assist/contract/attributes';
import { dayAndClock } from '@/live-assist/workspace/times';
import { groupAttributes, type AttributeGroup } from '@/live-assist/workspace/verified-attributes';
import { SecureIcon } from './secure-icon';
import { Section } from './section';

export function VerifiedAttributes({ visitor }: { visitor: VisitorProfile }) {
  return (
    <>
      {groupAttributes(visitor.attributes).map((group) => (
        <VerifiedGroup key={group.group} group={group} />
      ))}
      <Section title="Verification">
        <dl className="grid gap-2 text-sm">
          <Fact label="Customer ID" value={visitor.subject} />
          <Fact label="Issuer" value={visitor.issuer} />
          <Fact label="Verified at" value={dayAndClock(visitor.verifiedAt)} />
          <Fact label="Valid until" value={dayAndClock(visitor.verifiedUntil)} />
        </dl>
      </Section>
    </>
  );
}

function VerifiedGroup({ group: { title, rows } }: { group: AttributeGroup }) {
  return (
    <Section title={title}>
      {!rows.length && <p className="text-sm text-muted">The ID token says nothing here.</p>}
      <dl className="grid gap-px overflow-hidden rounded-xl border border-verified/25 bg-verified/15">
        {rows.map(({ name, label, value }) => (
          <div key={name} title={name} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] items-center gap-2 bg-[color-mix(in_oklab,var(--color-verified-soft)_45%,var(--color-panel))] px-3 py-2 text-sm">
            <dt className="wrap-anywhere text-muted">{label}</dt>
            <dd dir="auto" className="col-span-2 flex items-center justify-between gap-2 font-medium">
              <bdi className="min-w-0 wrap-anywhere">{value}</bdi>
              <SecureIcon />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="wrap-anywhere">{value}</dd>
    </div>
  );
}
