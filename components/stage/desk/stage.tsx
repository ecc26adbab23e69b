// The presenter's stage: the consumer's browser and the agent's on one screen, with the guide beside them.
'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Controls, StageBrand } from '@/stage/brands/start';
import type { ChapterFile } from '@/stage/chapters/chapter';
import type { StageLink } from '@/stage/desk/link';
import { BrandsProvider } from './brands-context';
import { BrandStage } from './brand-stage';
import { useLinkedChapter } from './use-chapters';
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
  const [link, setLink] = useState(asked);
  const brand = brands.find(({ slug }) => slug === link.brand) ?? brands[0]!;
  const hydrated = useHydrated();
  usePanesOf(asked);
  useLinkedChapter(chapters.chapters, asked.chapter, asked.step);
  // Another brand is shown as it stands: what the link asked for was for the first.
  const choose = (slug: string) => setLink({ brand: slug, level: link.level, settings: {} });
  return (
    <BrandsProvider value={{ brands, choose }}>
      <BrandStage key={brand.slug} brand={brand} controls={controls} hydrated={hydrated} link={link} chapters={chapters} onLevel={(level) => setLink({ ...link, level })} />
    </BrandsProvider>
  );
}

/** A link may name the windows that are open. */
function usePanesOf({ panes }: StageLink): void {
  const [, arrange] = useDesk();
  const open = useEffectEvent(() => panes && arrange.set({ open: panes, maximised: null }));
  useEffect(() => void open(), []);
}
