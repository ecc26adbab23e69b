// Plain window chrome: whose browser this is, the real address with its host in bold, and what can be done with the window.
'use client';
import { ExternalLink, Maximize2, Minimize2, Minus, RotateCw, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PaneName } from '@/stage/desk/panes';
import { OwnWindowLink } from './own-window-link';
import { useStage } from './stage-context';

interface Props {
  pane: PaneName;
  title: string;
  address: string;
  /** The address at this moment, where it can be read: `address` follows with the page's load. */
  whereNow?: () => string | undefined;
  /** Absent where there is nothing to load again. */
  onReload?: () => void;
  children: ReactNode;
}

export function WindowFrame({ pane, title, address, whereNow, onReload, children }: Props) {
  const { desk, arrange } = useStage();
  const isMaximised = desk.maximised === pane;
  return (
    <section aria-label={title} className="flex h-full min-w-0 flex-col overflow-hidden rounded-xl border border-line bg-panel shadow-sm">
      <header className="flex items-center gap-1 border-b in-data-large:gap-0 border-line bg-sunken px-2 py-1">
        <div className="mr-1 grid min-w-0 flex-1 leading-tight">
          <h2 className="truncate text-[0.6875rem] font-semibold tracking-wide text-muted uppercase">{title}</h2>
          <Address address={address} />
        </div>
        {onReload && <WindowButton icon={RotateCw} label={`Reload ${title}`} onClick={onReload} />}
        <OwnWindowLink href={address} whereNow={whereNow} aria-label={`Open ${title} in its own window`} title="Open in its own window" className={BUTTON}>
          <ExternalLink aria-hidden className="size-3.5" />
        </OwnWindowLink>
        <span className="contents max-lg:hidden">
          <WindowButton icon={isMaximised ? Minimize2 : Maximize2} label={`${isMaximised ? 'Restore' : 'Maximise'} ${title}`} onClick={() => arrange.maximise(pane)} />
          <WindowButton icon={Minus} label={`Hide ${title}`} onClick={() => arrange.toggle(pane)} />
        </span>
      </header>
      <div className="relative min-h-0 flex-1 overflow-hidden bg-canvas">{children}</div>
    </section>
  );
}

/** The host is what tells two sites apart. */
function Address({ address }: { address: string }) {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return (
    <p title={address} className="truncate font-mono text-xs text-muted">
      <span className="sr-only">Address: </span>
      {url ? (
        <>
          <span className="font-semibold text-ink">{url.host}</span>
          {url.pathname}
        </>
      ) : (
        address
      )}
    </p>
  );
}

const BUTTON = 'grid size-7 shrink-0 cursor-pointer place-items-center rounded-md text-muted transition hover:bg-line/60 hover:text-ink';

function WindowButton({ icon: Icon, label, onClick }: { icon: LucideIcon; label: string; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick} className={BUTTON}>
      <Icon aria-hidden className="size-3.5" />
    </button>
  );
}
