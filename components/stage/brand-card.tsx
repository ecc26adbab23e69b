// One brand: its two places, each in a window of its own, and everybody who can sign in there.
import { ArrowUpRight, Headset, Store, type LucideIcon } from 'lucide-react';
import { brandThemeStyle } from '@/components/ui/brand-theme';
import { buttonClass, type ButtonTone } from '@/components/ui/button';
import type { BrandStart } from '@/stage/brands/start';
import { Code } from './code';
import { FlowNote } from './flow-note';
import { SignIns } from './sign-ins';

export function BrandCard({ brand }: { brand: BrandStart }) {
  const { slug, name, tagline, monogram, theme, site, workspace, customers, customerPassword, agents, agentPassword, flow } = brand;
  return (
    <article aria-labelledby={`brand-${slug}`} style={brandThemeStyle(theme)} className="grid grid-cols-1 overflow-hidden rounded-2xl border border-line bg-panel shadow-xs lg:grid-cols-[20rem_1fr]">
      <div className="flex flex-col gap-5 border-t-4 border-brand p-6 lg:border-t-0 lg:border-l-4">
        <div className="flex items-center gap-4">
          <span aria-hidden className="grid size-12 shrink-0 place-items-center rounded-xl bg-brand font-serif text-xl font-semibold text-on-brand">
            {monogram}
          </span>
          <div className="min-w-0">
            <h3 id={`brand-${slug}`} className="text-lg font-semibold wrap-anywhere">
              {name}
            </h3>
            <p className="text-sm text-muted">{tagline}</p>
          </div>
        </div>
        <div className="grid gap-2">
          <Place href={site} icon={Store} tone="primary" brand={name}>
            Open brand site
          </Place>
          <Place href={workspace} icon={Headset} tone="quiet" brand={name}>
            Open Agent Workspace
          </Place>
        </div>
        <FlowNote flow={flow} />
        <p className="text-xs text-muted">Two windows, two sites: the brand’s host and Live Assist’s never share a cookie.</p>
      </div>
      <div className="grid content-start gap-6 border-line p-6 max-lg:border-t lg:border-l">
        <SignIns title="Customers" people={customers} password={<Code>{customerPassword}</Code>} />
        <SignIns title="Agents" people={agents} password={'known' in agentPassword ? <Code>{agentPassword.known}</Code> : agentPassword.where} />
      </div>
    </article>
  );
}

interface PlaceProps {
  href: string;
  icon: LucideIcon;
  tone: ButtonTone;
  brand: string;
  children: string;
}

function Place({ href, icon: Icon, tone, brand, children }: PlaceProps) {
  return (
    <a href={href} target="_blank" rel="noopener" className={buttonClass(tone)}>
      <Icon aria-hidden className="size-4" />
      {children}
      <span className="sr-only"> of {brand}, in another window</span>
      <ArrowUpRight aria-hidden className="size-4 opacity-70" />
    </a>
  );
}
