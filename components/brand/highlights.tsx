// What the brand is good at: numbered, one hairline each.
import type { SiteContent } from '@/brand/site';
import { Heading } from './heading';

export function Highlights({ highlights }: { highlights: SiteContent['home']['highlights'] }) {
  return (
    <section aria-label="What we do" className="mx-auto max-w-6xl px-5 pt-20 sm:px-8 lg:pt-28">
      <ul className="grid gap-x-12 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
        {highlights.map(({ title, text }, index) => (
          <li key={title} className="border-t-2 border-brand-text pt-5">
            <p aria-hidden className="text-sm tabular-nums text-brand-muted">
              {String(index + 1).padStart(2, '0')}
            </p>
            <Heading as="h2" size="medium" className="mt-3">
              {title}
            </Heading>
            <p className="mt-3 leading-relaxed text-brand-muted text-pretty">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
