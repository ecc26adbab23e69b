// The line above a page that shows one brand at one of the wire's levels: what it is, the levels, and where to go from here.
import type { ReactNode } from 'react';
import { LEVELS, type Level } from '@/lib/wire/kind';

interface Props {
  title: string;
  /** The page's own, without the level. */
  path: string;
  level: Level;
  /** Links to other pages. */
  children?: ReactNode;
}

export const PageHeader = ({ title, path, level, children }: Props) => (
  <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line bg-panel px-4 py-2.5">
    <h1 className="text-base font-semibold">{title}</h1>
    <nav aria-label="Level" className="flex flex-wrap gap-1 text-sm">
      {LEVELS.map((one) => (
        <a key={one} href={`${path}?level=${one}`} aria-current={one === level ? 'page' : undefined} className={`rounded-md px-2.5 py-1 capitalize ${one === level ? 'bg-accent text-on-accent' : 'text-muted hover:bg-sunken'}`}>
          {one}
        </a>
      ))}
    </nav>
    {children}
  </header>
);
