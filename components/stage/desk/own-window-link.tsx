// A link to a place in a window of its own, which follows a reset.
'use client';
import type { ComponentProps, MouseEvent } from 'react';
import { openWindow } from './own-windows';

interface Props extends ComponentProps<'a'> {
  href: string;
  /** Where the window is by now: a page is seen before it has loaded, and until then `href` is the page before it. */
  whereNow?: () => string | undefined;
}

/** Where a key says otherwise (another tab, a download) the link does what links do. */
export function OwnWindowLink({ href, whereNow, children, ...rest }: Props) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (openWindow(whereNow?.() ?? href)) event.preventDefault();
  };
  return (
    <a href={href} target="_blank" rel="noopener" onClick={open} {...rest}>
      {children}
    </a>
  );
}
