// One of a few views at a time: arrow keys go from tab to tab, and the tab that has the focus is shown.
'use client';
import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

interface Props<T extends string> {
  label: string;
  tabs: readonly (readonly [name: T, label: string])[];
  chosen: T;
  onChoose: (name: T) => void;
  /** Shown below, whichever is chosen: it may keep what another tab hides. */
  children: ReactNode;
  className?: string;
  /** There is room for everything, and the list of tabs is hidden: what is below is then no tab's panel. */
  isWhole?: boolean;
}

const NO_PANEL = { role: undefined, 'aria-labelledby': undefined };

const TAB = '-mb-px min-h-10 min-w-0 flex-auto cursor-pointer truncate border-b-2 border-transparent px-1 text-sm font-medium text-muted -outline-offset-2 transition hover:text-ink data-active:border-accent data-active:text-accent';

export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children, className = '', isWhole }: Props<T>) {
  return (
    <Base.Root value={chosen} onValueChange={onChoose} className={`flex min-h-0 flex-col ${className}`}>
      <Base.List activateOnFocus aria-label={label} className="flex shrink-0 border-b border-line bg-panel">
        {tabs.map(([name, text]) => (
          <Base.Tab key={name} value={name} className={TAB}>
            {text}
          </Base.Tab>
        ))}
      </Base.List>
      {/* One panel for all; what is in it has stops of its own for the Tab key. */}
      <Base.Panel value={chosen} keepMounted tabIndex={-1} {...(isWhole && NO_PANEL)} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </Base.Panel>
    </Base.Root>
  );
}
