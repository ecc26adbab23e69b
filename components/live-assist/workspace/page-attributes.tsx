// What the page pushed: wire names in typewriter face, each value quoted and marked. Nothing here can pass for verified.
import type { EngagementAttribute } from '@/live-assist/contract/attributes';
import { describePageAttributes, type PageAttributeGroup } from '@/live-assist/workspace/page-attributes';
import { Section } from './section';
import { UnverifiedMark } from './unverified-mark';

export function PageAttributes({ attributes }: { attributes: EngagementAttribute[] }) {
  const { groups, hidden } = describePageAttributes(attributes);
  return (
    <Section title="Said by the page – not verified">
      {!groups.length && <p className="text-sm text-muted">The page said nothing.</p>}
      {groups.map((group, index) => (
        <PushedGroup key={index} group={group} />
      ))}
      {hidden > 0 && <p className="text-sm text-muted">{hidden === 1 ? 'One more value is' : `${hidden} more values are`} not shown.</p>}
    </Section>
  );
}

function PushedGroup({ group: { type, rows, differences } }: { group: PageAttributeGroup }) {
  return (
    <div className="rounded-md border border-dashed border-unverified/60 font-mono text-[0.8rem]">
      <p className="border-b border-dashed border-unverified/40 px-3 py-1.5 wrap-anywhere text-muted">
        type <bdi>“{type}”</bdi>
      </p>
      {differences.length > 0 && (
        <ul className="border-b border-dashed border-unverified/40 px-3 py-1.5 font-sans text-muted">
          {differences.map((difference) => (
            <li key={difference} className="wrap-anywhere">
              {difference}
            </li>
          ))}
        </ul>
      )}
      <dl className="grid">
        {rows.map(({ path, value }, index) => (
          <div key={index} className="grid gap-0.5 px-3 py-1.5">
            <dt className="flex items-start justify-between gap-2 text-muted">
              <bdi className="min-w-0 wrap-anywhere">{path}</bdi>
              <UnverifiedMark />
            </dt>
            <dd dir="auto" className="wrap-anywhere">
              “<bdi>{value}</bdi>”
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
