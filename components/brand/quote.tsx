export function Quote({ text, by }: { text: string; by: string }) {
  return (
    <figure className="mx-auto max-w-4xl px-5 pt-24 text-center sm:px-8 lg:pt-32">
      <span aria-hidden className="mx-auto block h-10 w-px bg-brand-accent" />
      <blockquote className="mt-8 text-[clamp(1.5rem,3.6vw,2.5rem)] leading-[1.22] tracking-[-0.015em] [font-weight:var(--brand-heading-weight,400)] text-balance" style={{ fontFamily: 'var(--brand-heading-font)' }}>
        “{text}”
      </blockquote>
      <figcaption className="mt-6 text-sm text-brand-muted">{by}</figcaption>
    </figure>
  );
}
