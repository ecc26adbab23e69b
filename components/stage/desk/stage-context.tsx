// What every part of the stage knows: the brand on it, the desk, the two browsers, the controls, and the last thing worth saying.
'use client';
import { createContext, useContext } from 'react';
import type { Level } from '@/lib/wire/kind';
import type { StageBrand } from '@/stage/brands/start';
import type { Desk } from '@/stage/desk/panes';
import type { ChapterDesk } from './use-chapters';
import type { ConsumerWindow } from './use-consumer';
import type { ControlDesk } from './use-controls';
import type { DeskActions } from './use-desk';
import type { PlayDesk } from './use-play';
import type { SettingDesk } from './use-settings';
import type { AgentWindow } from './use-workspace';

export interface StageWorld {
  brand: StageBrand;
  desk: Desk;
  arrange: DeskActions;
  controls: ControlDesk;
  consumer: ConsumerWindow;
  agent: AgentWindow;
  settings: SettingDesk;
  chapters: ChapterDesk;
  play: PlayDesk;
  level: Level;
  setLevel: (level: Level) => void;
  /** Says a sentence in the strip below the top bar. */
  say: (sentence: string) => void;
  reset: () => Promise<void>;
}

/** The stage as it is when it is asked for. */
export type Latest = () => StageWorld;

const Context = createContext<StageWorld | null>(null);

export const StageProvider = Context.Provider;

export function useStage(): StageWorld {
  const world = useContext(Context);
  if (!world) throw new TypeError('useStage outside of a StageProvider');
  return world;
}
