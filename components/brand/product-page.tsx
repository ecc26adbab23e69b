// The product: what it is, what it costs, what people ask.
import type { SiteContent } from '@/brand/site';
import { Heading } from './heading';
import { SignInForm } from './sign-in-form';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ProductArt } from './art/product-art';

type Product = SiteContent['product'];
type Art = SiteContent['art'];

export function ProductPage({ slug, product, art }: { slug: string; product: Product; art: Art }) {
  return (
    <>
      <ProductHero slug={slug} product={product} art={art} />
      <Benefits benefits={product.benefits} />
      {product.questions.length > 0 && <Questions questions={product.questions} />}
      <p className="mx-auto max-w-6xl px-5 pt-16 text-sm leading-relaxed text-brand-muted sm:px-8">{product.legal}</p>
    </>
  );
}

function ProductHero({ slug, product: { name, headline, lead, price, action = 'Get started' }, art }: { slug: string; product: Product; art: Art }) {
  return (
    <section className="mx-auto grid max-w-6xl gap-10 px-5 pt-14 sm:px-8 lg:grid-cols-[1.2fr_1fr] lg:items-end lg:pt-24">
      <div>
        <p className="text-sm font-medium text-brand-text">{name}</p>
        <Heading as="h1" size="display" className="mt-5">
          {headline}
        </Heading>
        <p className="mt-7 max-w-xl text-lg leading-relaxed text-brand-muted text-pretty sm:text-xl">{lead}</p>
        <SignInForm slug={slug} returnTo={`/${slug}/account`} className="mt-9">
          <Button type="submit" tone="brand">
            {action}
          </Button>
        </SignInForm>
      </div>
      <div className="relative isolate flex min-h-80 flex-col justify-end overflow-hidden rounded-[var(--brand-card-radius,1.75rem)] bg-brand p-8 text-on-brand sm:p-10 lg:min-h-[28rem]">
        <ProductArt name={art} className="absolute inset-0 -z-10 size-full" />
        <p className="text-[clamp(2.75rem,8vw,5rem)] leading-none tracking-tight [font-weight:var(--brand-heading-weight,400)]" style={{ fontFamily: 'var(--brand-heading-font)' }}>
          {price}
        </p>
      </div>
    </section>
  );
}

function Benefits({ benefits }: { benefits: Product['benefits'] }) {
  return (
    <section aria-label="What you get" className="mx-auto max-w-6xl px-5 pt-20 sm:px-8 lg:pt-28">
      <ul className="grid gap-px overflow-hidden rounded-2xl border border-brand-line bg-brand-line sm:grid-cols-2">
        {benefits.map(({ title, text }) => (
          <li key={title} className="bg-brand-panel p-7 sm:p-9">
            <Heading as="h2" size="small">
              {title}
            </Heading>
            <p className="mt-2 leading-relaxed text-brand-muted text-pretty">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ questions }: { questions: Product['questions'] }) {
  return (
    <section className="mx-auto grid max-w-6xl gap-8 px-5 pt-20 sm:px-8 lg:grid-cols-[1fr_2fr] lg:pt-28">
      <Heading as="h2" size="large">
        Questions people ask
      </Heading>
      <div className="border-b border-brand-line">
        {questions.map(({ question, answer }) => (
          <Disclosure key={question} summary={question}>
            {answer}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}
