// The home page: hero, figures, what the brand is good at, its product, what a customer says.
import type { SiteContent } from '@/brand/site';
import { Figures } from './figures';
import { Hero } from './hero';
import { Highlights } from './highlights';
import { ProductTeaser } from './product-teaser';
import { Quote } from './quote';

interface Props {
  slug: string;
  content: SiteContent;
  signedIn: boolean;
}

export function Home({ slug, content, signedIn }: Props) {
  const { home, product } = content;
  return (
    <>
      <Hero slug={slug} content={content} signedIn={signedIn} />
      {home.figures.length > 0 && <Figures figures={home.figures} />}
      <Highlights highlights={home.highlights} />
      <ProductTeaser slug={slug} product={product} />
      <Quote {...home.quote} />
    </>
  );
}
