'use client';
// One click on it leads to the brand's sign-in, and back to this same page. A form, so that it works before any script does.
import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';

interface Props {
  slug: string;
  /** Where to come back to; this page, where it is not said. */
  returnTo?: string;
  className?: string;
  children: ReactNode;
}

export function SignInForm({ slug, returnTo, className, children }: Props) {
  const query = useSearchParams().toString();
  const here = `${usePathname()}${query && `?${query}`}`;
  return (
    <form method="post" action={`/${slug}/sign-in`} className={className}>
      <input type="hidden" name="returnTo" value={returnTo ?? here} />
      {children}
    </form>
  );
}
