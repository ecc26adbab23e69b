// The login page around its two ways in: whose it is above, the way back below.
import { ArrowLeft, LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark';

interface Props {
  brand: { name: string; monogram: string; markLine?: string; logo?: string };
  cancelAction: string;
  children: ReactNode;
}

export function SignInFrame({ brand, cancelAction, children }: Props) {
  const { name } = brand;
  return (
    <div className="flex min-h-screen flex-col items-center px-4 py-6 sm:py-10">
      <header className="flex w-full max-w-4xl items-center gap-3">
        <BrandMark brand={brand} />
        <span className="text-lg font-semibold">{name}</span>
      </header>
      <main className="my-auto grid w-full max-w-4xl gap-6 py-8">
        <h1 className="text-3xl [font-weight:var(--brand-heading-weight,600)] tracking-tight text-balance text-brand-text sm:text-4xl" style={{ fontFamily: 'var(--brand-heading-font)' }}>
          Sign in to {name}
        </h1>
        <div className="grid overflow-hidden rounded-2xl border border-brand-line bg-brand-panel shadow-sm md:grid-cols-2 md:divide-x md:divide-brand-line">{children}</div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 text-sm text-brand-muted">
          <form method="post" action={cancelAction}>
            <button className="inline-flex min-h-11 items-center gap-2 rounded-lg font-medium text-brand-text underline-offset-4 hover:underline">
              <ArrowLeft aria-hidden className="size-4" />
              Cancel and go back
            </button>
          </form>
          <p className="inline-flex items-center gap-2">
            <LockKeyhole aria-hidden className="size-4" />
            Your password stays with {name}.
          </p>
        </div>
      </main>
    </div>
  );
}
