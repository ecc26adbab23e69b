// A page that says one thing, in the brand's look: signed out, a problem, nothing here.
import type { ReactNode } from 'react';
import { Heading } from './heading';

interface Props {
  /** A word or two above the heading. */
  eyebrow: string;
  title: string;
  text: string;
  /** What one can do now. */
  children?: ReactNode;
}

export function MessagePage({ eyebrow, title, text, children }: Props) {
  return (
    <section className="mx-auto max-w-6xl px-5 pt-16 sm:px-8 lg:pt-28">
      <div className="max-w-2xl border-l-2 border-brand-accent pl-6 sm:pl-10">
        <p className="text-sm font-medium text-brand-text">{eyebrow}</p>
        <Heading as="h1" size="large" className="mt-4">
          {title}
        </Heading>
        <p className="mt-5 text-lg leading-relaxed text-brand-muted text-pretty">{text}</p>
        <div className="mt-8 flex flex-wrap items-center gap-3">{children}</div>
      </div>
    </section>
  );
}
