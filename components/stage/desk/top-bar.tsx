// The presenter's bar: what this is, whose brand is shown, which windows are open, and a fresh start.
'use client';
import { ArrowLeftRight, BookOpen, Headset, RotateCcw, Store, Type, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ToggleButton } from '@/components/ui/toggle-button';
import { visiblePanes, type PaneName } from '@/stage/desk/panes';
import { ReadyButton } from '../preflight/ready-button';
import { BrandPicker } from './brand-picker';
import { OwnBrand } from './own-brand';
import { useStage } from './stage-context';
import { StageMark } from './stage-mark';

const WINDOWS: [pane: PaneName, label: string, icon: LucideIcon][] = [
  ['brand', 'Brand site', Store],
  ['agent', 'Agent', Headset],
  ['wire', 'Wire', ArrowLeftRight],
];

/** The bar is one line, on a laptop's screen in large text too: it is measured in the stage's own text size, and words give way to their icons. */
const ON_WIDE_BAR = '@max-[60rem]/bar:sr-only';

export function TopBar() {
  const { desk, arrange } = useStage();
  const visible = visiblePanes(desk);
  return (
    <header aria-label="Stage" className="@container/bar flex flex-wrap items-center gap-x-2 gap-y-2 border-b border-line bg-panel px-3 py-2 sm:gap-x-4 sm:px-4">
      <StageMark />
      <BrandPicker />
      <OwnBrand />
      <div className="ml-auto flex flex-wrap items-center gap-1.5 max-sm:ml-0 max-sm:gap-1">
        <div role="group" aria-label="On the desk" className="flex gap-1 max-lg:hidden">
          <ToggleButton icon={BookOpen} label="Guide" labelClass={ON_WIDE_BAR} on={desk.guide} onChange={(guide) => arrange.set({ guide })} />
          {WINDOWS.map(([pane, label, icon]) => (
            <ToggleButton key={pane} icon={icon} label={label} labelClass={ON_WIDE_BAR} on={visible.includes(pane)} onChange={() => arrange.toggle(pane)} />
          ))}
        </div>
        <span aria-hidden className="mx-1 h-6 w-px bg-line max-lg:hidden" />
        <ToggleButton icon={Type} label="Large text" labelClass="@max-[96rem]/bar:sr-only" on={desk.large} onChange={(large) => arrange.set({ large })} />
        <ReadyButton />
        <ResetButton />
      </div>
    </header>
  );
}

function ResetButton() {
  const { controls, reset } = useStage();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    await reset();
    setBusy(false);
  };
  return (
    <Button tone="quiet" size="small" onClick={go} disabled={busy || controls.state !== 'open'} title={controls.state === 'open' ? 'The brand as it was when made: conversations, sign-ins and settings are gone' : 'The controls are not open'}>
      <RotateCcw aria-hidden className="size-4" />
      <span className="max-sm:sr-only">Reset</span>
    </Button>
  );
}
