// Product, account, who is signed in, and whether they take chats.
'use client';
import { LogOut, SlidersHorizontal } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { Button, buttonClass } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { ProductMark } from './entry-card';
import { useWorkspace } from './workspace-context';

export function TopBar({ accountName, onSignOut }: { accountName: string; onSignOut: () => void }) {
  const { account, store, state } = useWorkspace();
  const { agent, connection, loaded } = state;
  return (
    <header className="flex min-h-14 items-center gap-2 border-b border-line bg-panel px-3 sm:gap-4 sm:px-4">
      <ProductMark />
      <div className="min-w-0 leading-tight max-sm:sr-only">
        <h1 className="truncate text-sm font-semibold">Agent Workspace</h1>
        <p className="truncate text-xs text-muted">{accountName}</p>
      </div>
      <div className="ml-auto flex items-center gap-2 sm:gap-4">
        <Switch
          label="Available for chats"
          on={agent.available}
          words={{ on: 'Available', off: 'Away' }}
          disabled={!loaded || connection !== 'open'}
          onChange={store.setAvailable}
        />
        <span className="flex min-w-0 items-center gap-2 border-line sm:border-l sm:pl-4">
          <Avatar name={agent.name} size="small" />
          <span className="max-w-40 truncate text-sm font-medium max-sm:sr-only">{agent.name}</span>
        </span>
        <a href={`/portal/${account}`} aria-label="Engagement Portal" className={buttonClass('quiet', 'small')}>
          <SlidersHorizontal aria-hidden className="size-4" />
          <span className="max-lg:hidden">Portal</span>
        </a>
        <Button tone="quiet" size="small" onClick={onSignOut} aria-label="Sign out">
          <LogOut aria-hidden className="size-4" />
          <span className="max-md:hidden">Sign out</span>
        </Button>
      </div>
    </header>
  );
}
