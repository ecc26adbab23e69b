import { ArrowRight } from 'lucide-react';
import type { SiteContent } from '@/brand/site';
import { Heading } from './heading';

export function ProductTeaser({ slug, product }: { slug: string; product: SiteContent['product'] }) {
  return (
    <section aria-label={product.name} className="mx-auto max-w-6xl px-5 pt-20 sm:px-8 lg:pt-28">
      <a
        href={`/${slug}/${product.slug}`}
        className="group grid overflow-hidden rounded-[var(--brand-card-radius,1.75rem)] bg-brand text-on-brand transition hover:brightness-105 md:grid-cols-[1.25fr_1fr]"
      >
        <div className="p-8 sm:p-12">
          <p className="text-sm font-medium text-on-brand-quiet">{product.name}</p>
          <Heading as="h2" size="large" className="mt-3">
            {product.headline}
          </Heading>
          <p className="mt-4 max-w-md leading-relaxed text-on-brand-quiet text-pretty">{product.lead}</p>
          <p className="mt-8 inline-flex items-center gap-2 font-medium underline decoration-brand-accent decoration-2 underline-offset-8">
            See how it works
            <ArrowRight aria-hidden className="size-4 transition-transform group-hover:translate-x-1" />
          </p>
        </div>
        <div className="flex items-end border-t border-current/15 bg-black/10 p-8 sm:p-12 md:border-l md:border-t-0">
          <p className="text-[clamp(2.25rem,6vw,4.25rem)] leading-none tracking-tight [font-weight:var(--brand-heading-weight,400)]" style={{ fontFamily: 'var(--brand-heading-font)' }}>
            {product.price}
          </p>
        </div>
      </a>
    </section>
  );
}
