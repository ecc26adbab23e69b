// What every page of a brand has around it.
import type { ReactNode } from 'react';
import type { SiteContent } from '@/brand/site';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface Props {
  slug: string;
  content: SiteContent;
  customerName?: string;
  children: ReactNode;
}

export function SiteShell({ slug, content, customerName, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col overflow-x-clip">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-50 focus:rounded-lg focus:bg-brand-panel focus:px-4 focus:py-2 focus:font-medium"
      >
        Skip to content
      </a>
      <SiteHeader slug={slug} content={content} customerName={customerName} />
      <main id="content" className="flex-1">
        {children}
      </main>
      <SiteFooter slug={slug} content={content} />
    </div>
  );
}
