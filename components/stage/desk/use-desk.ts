// The desk as this browser remembers it.
'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { BrowserMemory } from '@/stage/desk/browser-memory';
import { openOnly, readDesk, showPane, toggleMaximised, togglePane, type Desk, type PaneName } from '@/stage/desk/panes';

const memory = new BrowserMemory('local', 'stage desk');

export interface DeskActions {
  toggle: (pane: PaneName) => void;
  show: (pane: PaneName) => void;
  openOnly: (panes: readonly PaneName[]) => void;
  maximise: (pane: PaneName) => void;
  set: (change: Partial<Desk>) => void;
}

export function useDesk(): [Desk, DeskActions] {
  const text = useSyncExternalStore(memory.subscribe, memory.read, () => null);
  const desk = useMemo(() => readDesk(text), [text]);
  return [desk, ACTIONS];
}

const change = (next: (desk: Desk) => Desk) => memory.write(JSON.stringify(next(readDesk(memory.read()))));

const ACTIONS: DeskActions = {
  toggle: (pane) => change((desk) => togglePane(desk, pane)),
  show: (pane) => change((desk) => showPane(desk, pane)),
  openOnly: (panes) => change((desk) => openOnly(desk, panes)),
  maximise: (pane) => change((desk) => toggleMaximised(desk, pane)),
  set: (changed) => change((desk) => ({ ...desk, ...changed })),
};
