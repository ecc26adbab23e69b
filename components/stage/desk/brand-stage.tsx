// The stage with one brand on it.
'use client';
import { useState } from 'react';
import { USUAL_LEVEL, type Level } from '@/lib/wire/kind';
import type { Controls, StageBrand } from '@/stage/brands/start';
import { settingsAt, type Chapter, type ChapterFile } from '@/stage/chapters/chapter';
import type { StageLink } from '@/stage/desk/link';
import { visiblePanes } from '@/stage/desk/panes';
import { describeSettings } from '@/stage/desk/setting-words';
import { Desk } from './desk';
import { News } from './news';
import { StageProvider } from './stage-context';
import { TopBar } from './top-bar';
import { useAddress } from './use-address';
import { useBrandState } from './use-brand-state';
import { useChapters } from './use-chapters';
import { useConsumer } from './use-consumer';
import { useControls } from './use-controls';
import { useDesk } from './use-desk';
import { usePerson } from './use-person';
import { usePlay } from './use-play';
import { useReset } from './use-reset';
import { useRootScale, useScale } from './use-scale';
import { useSettings } from './use-settings';
import { useWorkspaceWindow } from './use-workspace';

interface Props {
  brand: StageBrand;
  controls: Controls;
  hydrated: boolean;
  link: StageLink;
  chapters: ChapterFile;
  /** What is worth saying at once. */
  told: string;
  onLevel: (level: Level) => void;
}

export function BrandStage({ brand, controls: atStart, hydrated, link, chapters: file, told, onLevel }: Props) {
  const [desk, arrange] = useDesk();
  const [news, say] = useState(told);
  const controls = useControls(atStart);
  const consumer = useConsumer(brand);
  const agent = useWorkspaceWindow(brand, controls);
  const { reset: makeAnew, made, making } = useReset({ brand, controls, consumer, agent, say });
  const standing = useBrandState(brand, controls, { onPage: consumer.reload, onMade: made, onGone: () => say(`${brand.name} was deleted. Choose another brand above.`) }, hydrated);
  const settings = useSettings({ brand, controls, standing, asked: askedOf(link, file.chapters), say });
  const chapters = useChapters({ file, brand, consumer, asked: link }, ({ prepare }) => {
    if (agent.address.startsWith(brand.addresses.portal)) agent.go(brand.addresses.workspace);
    void settings.prepare(prepare);
  });
  // The brand as new is one for the chapter that is open.
  const reset = async () => void ((await makeAnew()) && (await settings.prepare(chapters.chapter.prepare)));
  const level = link.level ?? USUAL_LEVEL;
  const { flow, tokenLifetime, anonymousClick, agentsAvailable, faults } = { ...settings.settings, ...settings.pending };
  const { chapter, step } = chapters.place;
  useAddress({ brand: brand.slug, chapter, step: step + 1, level, panes: visiblePanes(desk), lang: link.lang, settings: { flow, tokenLifetime, anonymousClick, agentsAvailable, faults: [...(faults ?? [])] } }, hydrated);
  useRootScale(useScale(desk.large));
  const world = { brand, desk, arrange, controls, consumer, agent, settings, chapters, level, setLevel: onLevel, say, reset };
  const play = usePlay(world, making);
  usePerson({
    ...{ play, consumer, agent, origin: new URL(brand.addresses.workspace).origin },
    onKey: (key) => (key.toLowerCase() === 'n' ? chapters.toggleNotes() : chapters.turn(key === 'ArrowRight' || key === 'PageDown' ? 1 : -1)),
    onPlay: () => controls.state === 'open' && play.start(),
  });
  return (
    <StageProvider value={{ ...world, play }}>
      <div data-large={desk.large || undefined} className="relative flex h-dvh flex-col overflow-clip bg-canvas text-ink">
        <TopBar />
        <News text={news} standing={`${brand.name}: ${standingOf(settings.settings)}.`} onDismiss={() => say('')} />
        <Desk hydrated={hydrated} />
      </div>
    </StageProvider>
  );
}

/** How the brand stands; what is broken only where anything is. */
const standingOf = ({ faults, ...settings }: StageBrand['settings']) => describeSettings({ ...settings, ...(faults?.length && { faults }) });

/** A link to a step of a chapter asks for the settings that are so by then, but for those that it names itself. */
function askedOf({ settings, chapter: asked, step = 1 }: StageLink, chapters: readonly Chapter[]): Chapter['prepare'] {
  const chapter = chapters.find(({ id }) => id === asked);
  return { ...(chapter && settingsAt(chapter, step - 1)), ...settings };
}
