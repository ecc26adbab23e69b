// The first screen: what the brand stands for, in its own typeface, beside its picture.
import { ArrowRight } from 'lucide-react';
import type { SiteContent } from '@/brand/site';
import { Button, buttonClass } from '@/components/ui/button';
import { wordsOf } from '@/brand/words';
import { HeroArt } from './art/hero-art';
import { Heading } from './heading';
import { SignInForm } from './sign-in-form';

interface Props {
  slug: string;
  content: SiteContent;
  signedIn: boolean;
}

export function Hero({ slug, content, signedIn }: Props) {
  const { tagline, home, product, art } = content;
  const words = wordsOf(content);
  return (
    <section className="relative isolate overflow-hidden border-b border-brand-line/70">
      <HeroArt name={art} className="absolute inset-y-0 right-0 -z-10 hidden h-full w-[58%] [mask-image:linear-gradient(to_right,transparent,black_38%)] lg:block" />
      <div className="mx-auto max-w-6xl px-5 pb-14 pt-14 sm:px-8 lg:pb-36 lg:pt-28">
        <div className="max-w-[38rem]">
          <p className="flex items-center gap-3 text-sm font-medium text-brand-text">
            <span aria-hidden className="h-px w-10 bg-brand-accent" />
            {tagline}
          </p>
          <Heading as="h1" size="display" className="mt-6">
            {home.headline}
          </Heading>
          <p className="mt-7 max-w-[31rem] text-lg leading-relaxed text-brand-muted text-pretty sm:text-xl">{home.lead}</p>
          <div className="mt-9 flex flex-wrap items-center gap-3">
            <a href={`/${slug}/${product.slug}`} className={buttonClass('brand')}>
              Discover {product.name} <ArrowRight aria-hidden className="size-4" />
            </a>
            {signedIn ? (
              <a href={`/${slug}/account`} className={buttonClass('brand-quiet')}>
                {words.toAccount}
              </a>
            ) : (
              <SignInForm slug={slug} returnTo={`/${slug}/account`}>
                <Button type="submit" tone="brand-quiet">
                  {words.signInToAccount}
                </Button>
              </SignInForm>
            )}
          </div>
        </div>
      </div>
      {/* Below the text, on narrower screens. */}
      <HeroArt name={art} className="h-44 w-full md:h-72 lg:hidden" />
    </section>
  );
}
