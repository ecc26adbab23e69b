// The stage with one brand on it.
'use client';
import { useEffect, useState } from 'react';
import type { Controls, StageBrand } from '@/stage/brands/start';
import type { Chapter, ChapterFile } from '@/stage/chapters/chapter';
import { USUAL_LEVEL, type Level } from '@/stage/desk/levels';
import type { StageLink } from '@/stage/desk/link';
import { visiblePanes } from '@/stage/desk/panes';
import { News } from './news';
import { NarrowDesk } from './narrow-desk';
import { LARGE } from './pane-frame';
import { StageProvider } from './stage-context';
import { TopBar } from './top-bar';
import { useAddress } from './use-address';
import { useBrandState } from './use-brand-state';
import { useChapters } from './use-chapters';
import { useConsumer } from './use-consumer';
import { useControls } from './use-controls';
import { useDesk } from './use-desk';
import { useMedia } from './use-hydrated';
import { useReset } from './use-reset';
import { useSettings } from './use-settings';
import { useWorkspaceWindow } from './use-workspace';
import { WideDesk } from './wide-desk';

interface Props {
  brand: StageBrand;
  controls: Controls;
  hydrated: boolean;
  link: StageLink;
  chapters: ChapterFile;
  onLevel: (level: Level) => void;
}

export function BrandStage({ brand, controls: atStart, hydrated, link, chapters: file, onLevel }: Props) {
  const [desk, arrange] = useDesk();
  const [news, say] = useState('');
  const controls = useControls(atStart);
  const consumer = useConsumer(brand);
  const agent = useWorkspaceWindow(brand, controls);
  const { reset, made } = useReset({ brand, controls, consumer, agent, say });
  const standing = useBrandState(brand, controls, { onPage: consumer.reload, onMade: made });
  const settings = useSettings({ brand, controls, settings: standing, asked: askedOf(link, file.chapters), say });
  const chapters = useChapters(file, brand.slug, ({ prepare }) => {
    if (agent.address.startsWith(brand.addresses.portal)) agent.go(brand.addresses.workspace);
    void settings.prepare(prepare);
  });
  const level = link.level ?? USUAL_LEVEL;
  const { flow, tokenLifetime, anonymousClick, agentsAvailable } = { ...standing, ...settings.pending };
  const { chapter, step } = chapters.place;
  useAddress({ brand: brand.slug, chapter, step: step + 1, level, panes: visiblePanes(desk), settings: { flow, tokenLifetime, anonymousClick, agentsAvailable } }, hydrated);
  useLargeText(desk.large);
  const narrow = useMedia('(max-width: 63.99rem)');
  return (
    <StageProvider value={{ brand, desk, arrange, controls, consumer, agent, settings, chapters, level, setLevel: onLevel, say, reset }}>
      <div className="relative flex h-dvh flex-col overflow-clip bg-canvas text-ink">
        <TopBar />
        <News text={news} onDismiss={() => say('')} />
        {hydrated && (narrow ? <NarrowDesk /> : <WideDesk guide={desk.guide} />)}
      </div>
    </StageProvider>
  );
}

/** A link to a chapter that says nothing of the brand's settings asks for those that the chapter prepares. */
function askedOf({ settings, chapter: asked }: StageLink, chapters: readonly Chapter[]): Chapter['prepare'] {
  return Object.keys(settings).length ? settings : (chapters.find(({ id }) => id === asked)?.prepare ?? {});
}

/** Everything on the stage is measured in rem. */
function useLargeText(large: boolean): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = large ? `${LARGE * 100}%` : '';
    return () => void (style.fontSize = '');
  }, [large]);
}
