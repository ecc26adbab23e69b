// The portal's frame: product and account, the sections, the way to the workspace and out.
import { ArrowUpRight, BookOpenText, Headset, KeyRound, ListChecks, Megaphone, MessageCircleQuestion, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { ProductMark } from '../workspace/entry-card';
import { SignOutButton } from './sign-out-button';

const SECTIONS = {
  connector: { path: '', title: 'Consumer Identity Providers', icon: KeyRound },
  registration: { path: '/registration', title: 'What the brand registers', icon: ListChecks },
  attempts: { path: '/attempts', title: 'Why the survey?', icon: MessageCircleQuestion },
  engagement: { path: '/engagement', title: 'Engagement', icon: Megaphone },
} as const satisfies Record<string, { path: string; title: string; icon: LucideIcon }>;

interface Props {
  account: { id: string; name: string };
  agentName: string;
  section: keyof typeof SECTIONS;
  lead: string;
  children: ReactNode;
}

export function PortalFrame({ account, agentName, section, lead, children }: Props) {
  return (
    <div className="min-h-dvh">
      <header className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-panel px-3 py-2 sm:px-5">
        <ProductMark />
        <div className="min-w-0 flex-1 leading-tight">
          <p className="truncate text-sm font-semibold">Engagement Portal</p>
          <p className="truncate text-xs text-muted">{account.name}</p>
        </div>
        <a href={`/agent/${account.id}`} className={buttonClass('quiet', 'small')}>
          <Headset aria-hidden className="size-4" />
          <span className="max-sm:sr-only">Agent Workspace</span>
        </a>
        <SignOutButton account={account.id} agentName={agentName} />
      </header>
      <div className="mx-auto grid max-w-7xl grid-cols-1 gap-4 px-4 py-4 sm:px-6 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10 lg:py-10">
        <Sections account={account.id} section={section} />
        {/* Who comes by a link to it sees the page from its top on, also while it is still short. */}
        <main id="page" className="min-w-0 max-lg:target:min-h-dvh">
          <h1 className="text-2xl font-semibold tracking-tight text-balance">{SECTIONS[section].title}</h1>
          <p className="mt-1.5 max-w-2xl text-pretty text-muted">{lead}</p>
          <div className="mt-6">{children}</div>
        </main>
      </div>
    </div>
  );
}

function Sections({ account, section }: { account: string; section: keyof typeof SECTIONS }) {
  return (
    <nav aria-label="Portal" className="lg:sticky lg:top-6 lg:self-start">
      {/* Beside the page where there is room; else above it, in as few lines as they need: the page itself has to be seen. */}
      <ul className="flex flex-wrap gap-1 max-lg:-mx-2 lg:grid lg:grid-cols-1">
        {Object.entries(SECTIONS).map(([name, { path, title, icon: Icon }]) => (
          <li key={name}>
            <a
              href={`/portal/${account}${path}`}
              aria-current={name === section ? 'page' : undefined}
              className="flex items-center gap-2.5 rounded-lg px-3 py-2 text-sm max-lg:gap-2 max-lg:px-2 font-medium text-muted hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
            >
              <Icon aria-hidden className="size-4 shrink-0" />
              {title}
            </a>
          </li>
        ))}
        <li className="lg:mt-3 lg:border-t lg:border-line lg:pt-3">
          <a href="/portal/reasons" target="_blank" rel="noopener" className="flex items-center gap-2.5 rounded-lg px-3 py-2 text-sm max-lg:gap-2 max-lg:px-2 font-medium text-muted hover:bg-sunken hover:text-ink">
            <BookOpenText aria-hidden className="size-4 shrink-0" />
            All reasons
            <span className="sr-only"> in another tab</span>
            <ArrowUpRight aria-hidden className="ml-auto size-3.5" />
          </a>
        </li>
      </ul>
    </nav>
  );
}
