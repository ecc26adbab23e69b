// One of a few views at a time (WAI-ARIA tabs): arrow keys go from tab to tab, and the tab that has the focus is shown.
'use client';
import type { KeyboardEvent, ReactNode } from 'react';

interface Props<T extends string> {
  label: string;
  tabs: readonly (readonly [name: T, label: string])[];
  chosen: T;
  onChoose: (name: T) => void;
  /** Shown below, whichever is chosen. */
  children: ReactNode;
  className?: string;
}

export function Tabs<T extends string>({ label, tabs, chosen, onChoose, children, className = '' }: Props<T>) {
  const id = (name: string) => `tab-${label.replaceAll(' ', '-').toLowerCase()}-${name}`;
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const at = tabs.findIndex(([name]) => name === chosen);
    const [next] = tabs[(at + by + tabs.length) % tabs.length]!;
    onChoose(next);
    document.getElementById(id(next))?.focus();
  };
  return (
    <div className={`flex min-h-0 flex-col ${className}`}>
      <div role="tablist" aria-label={label} onKeyDown={move} className="flex shrink-0 border-b border-line bg-panel">
        {tabs.map(([name, text]) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={id(name)}
            aria-selected={chosen === name}
            aria-controls={`${id('panel')}`}
            tabIndex={chosen === name ? 0 : -1}
            onClick={() => onChoose(name)}
            className={`-mb-px min-h-10 min-w-0 flex-1 cursor-pointer truncate border-b-2 px-2 text-sm font-medium transition ${chosen === name ? 'border-accent text-accent' : 'border-transparent text-muted hover:text-ink'}`}
          >
            {text}
          </button>
        ))}
      </div>
      <div id={id('panel')} role="tabpanel" aria-labelledby={id(chosen)} className="flex min-h-0 flex-1 flex-col">
        {children}
      </div>
    </div>
  );
}
