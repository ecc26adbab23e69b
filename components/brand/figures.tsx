import type { SiteContent } from '@/brand/site';

export function Figures({ figures }: { figures: SiteContent['home']['figures'] }) {
  return (
    <section aria-label="In figures" className="border-b border-brand-line/70 bg-brand-panel">
      <dl className="mx-auto grid max-w-6xl grid-cols-2 gap-y-8 px-5 py-10 sm:px-8 lg:grid-cols-4">
        {figures.map(({ value, label }) => (
          <div key={label} className="flex flex-col-reverse justify-end gap-1 border-l border-brand-line pl-5 pr-3">
            <dt className="text-sm text-brand-muted">{label}</dt>
            <dd className="text-[clamp(1.7rem,3.4vw,2.6rem)] leading-none tracking-tight [font-weight:var(--brand-heading-weight,400)] text-brand-text" style={{ fontFamily: 'var(--brand-heading-font)' }}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
