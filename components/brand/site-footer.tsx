import type { SiteContent } from '@/brand/site';
import { wordsOf } from '@/brand/words';
import { Mark } from './mark';

export function SiteFooter({ slug, content }: { slug: string; content: SiteContent }) {
  const { name, tagline, product, footer } = content;
  return (
    <footer className="mt-24 border-t border-brand-line bg-brand-panel/60">
      <div className="mx-auto grid max-w-6xl gap-8 px-5 pb-28 pt-10 sm:grid-cols-[1fr_auto] sm:px-8">
        <div className="flex items-start gap-4">
          <Mark brand={content} className="size-9 shrink-0" />
          <div>
            <p className="font-semibold" style={{ fontFamily: 'var(--brand-heading-font)' }}>
              {name}
            </p>
            <p className="text-sm text-brand-muted">{tagline}</p>
          </div>
        </div>
        <nav aria-label="Footer" className="flex gap-6 text-sm">
          {[[product.name, product.slug], [wordsOf(content).account, 'account']].map(([label, path]) => (
            <a key={path} href={`/${slug}/${path}`} className="text-brand-muted underline-offset-4 hover:text-brand-ink hover:underline">
              {label}
            </a>
          ))}
        </nav>
        <p className="max-w-3xl text-sm leading-relaxed text-brand-muted sm:col-span-2">{footer}</p>
      </div>
    </footer>
  );
}
