// The presenter's stage: the consumer's browser and the agent's on one screen, with the guide beside them.
'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Controls, StageBrand } from '@/stage/brands/start';
import type { ChapterFile } from '@/stage/chapters/chapter';
import type { StageLink } from '@/stage/desk/link';
import { BrandsProvider } from './brands-context';
import { BrandStage } from './brand-stage';
import { takeAlong, useLinkedChapter } from './use-chapters';
import { useDesk } from './use-desk';
import { useHydrated } from './use-hydrated';

interface Props {
  brands: readonly StageBrand[];
  controls: Controls;
  /** What the address asks for. */
  link: StageLink;
  chapters: ChapterFile;
}

export function Stage({ brands, controls, link: asked, chapters }: Props) {
  // A link that means another brand changes nothing of this one.
  const isMissing = !!asked.brand && !brands.some(({ slug }) => slug === asked.brand);
  const [link, setLink] = useState<StageLink>(isMissing ? { level: asked.level, lang: asked.lang, settings: {} } : asked);
  const [told, tell] = useState(isMissing);
  const brand = brands.find(({ slug }) => slug === link.brand) ?? brands[0]!;
  const hydrated = useHydrated();
  usePanesOf(asked);
  useLinkedChapter(brand.slug, chapters.chapters, link.chapter, link.step);
  // What the link asked for was for the first brand; another one is prepared for the chapter that is open.
  const choose = (slug: string) => {
    tell(false);
    setLink({ brand: slug, chapter: takeAlong(chapters.chapters, brand.slug, slug), level: link.level, lang: link.lang, settings: {} });
  };
  return (
    <BrandsProvider value={{ brands, choose }}>
      <BrandStage key={brand.slug} brand={brand} controls={controls} hydrated={hydrated} link={link} chapters={chapters} told={told ? `There is no brand called ${asked.brand} here. This is ${brand.name}, as it stands.` : ''} onLevel={(level) => setLink({ ...link, level })} />
    </BrandsProvider>
  );
}

/** A link may name the windows that are open. */
function usePanesOf({ panes }: StageLink): void {
  const [, arrange] = useDesk();
  const open = useEffectEvent(() => panes && arrange.openOnly(panes));
  useEffect(() => void open(), []);
}
