'use client';
// Nothing at this address: in the brand's look where there is a brand (its layout stands around this), plain where there is none.
import { useParams } from 'next/navigation';
import { useContext } from 'react';
import { buttonClass } from '@/components/ui/button';
import { BrandExists } from './brand-exists';
import { MessagePage } from './message-page';

export function NotFoundMessage() {
  const { brand } = useParams<{ brand: string }>();
  return useContext(BrandExists) ? (
    <MessagePage eyebrow="Not found" title="There is no page here" text="The address may be mistyped, or the page may have moved. Everything else is where it was.">
      <a href={`/${brand}`} className={buttonClass('brand')}>
        Go to the home page
      </a>
    </MessagePage>
  ) : (
    <main className="mx-auto grid min-h-dvh max-w-lg content-center gap-3 px-6">
      <h1 className="text-2xl font-semibold">There is no site at this address</h1>
      <p className="text-muted">Nothing here has that name. Check the address for a typing mistake.</p>
    </main>
  );
}
