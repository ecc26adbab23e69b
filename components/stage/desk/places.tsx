// Every place with its real address, to open beside the stage.
'use client';
import { ArrowUpRight } from 'lucide-react';
import { GuideSection } from './guide-section';
import { OwnWindowLink } from './own-window-link';
import { useStage } from './stage-context';

export function Places() {
  const { addresses } = useStage().brand;
  const places: [name: string, address: string, shown?: string][] = [
    ['Brand site', addresses.site],
    ['Agent Workspace', addresses.workspace],
    ['Engagement Portal', addresses.portal],
    ['Visitor Authentication Service', `${addresses.issuer}/.well-known/openid-configuration`, addresses.issuer],
  ];
  return (
    <GuideSection title="Places">
      <ul className="grid grid-cols-1 gap-1.5">
        {places.map(([name, address, shown = address]) => (
          <li key={name}>
            <OwnWindowLink href={address} className="group grid rounded-md text-sm">
              <span className="inline-flex items-center gap-1 font-medium group-hover:text-accent">
                {name}
                <ArrowUpRight aria-hidden className="size-3.5 opacity-60" />
                <span className="sr-only">, in its own window</span>
              </span>
              <span className="truncate font-mono text-xs text-muted">{shown}</span>
            </OwnWindowLink>
          </li>
        ))}
      </ul>
      <p className="text-xs text-pretty text-muted">Two hosts, two sites: the brand’s and Live Assist’s never share a cookie.</p>
    </GuideSection>
  );
}
