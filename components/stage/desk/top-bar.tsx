// The presenter's bar: what this is, whose brand is shown, which windows are open, and a fresh start.
'use client';
import { ArrowLeftRight, BookOpen, Headset, RotateCcw, Store, Type, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { visiblePanes, type PaneName } from '@/stage/desk/panes';
import { BrandPicker } from './brand-picker';
import { useStage } from './stage-context';
import { StageMark } from './stage-mark';

const WINDOWS: [pane: PaneName, label: string, icon: LucideIcon][] = [
  ['brand', 'Brand site', Store],
  ['agent', 'Agent', Headset],
  ['wire', 'Wire', ArrowLeftRight],
];

export function TopBar() {
  const { desk, arrange } = useStage();
  const visible = visiblePanes(desk);
  return (
    <header aria-label="Stage" className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-panel px-3 py-2 sm:px-4">
      <StageMark />
      <BrandPicker />
      <div className="ml-auto flex flex-wrap items-center gap-1.5">
        <div role="group" aria-label="On the desk" className="flex gap-1 max-lg:hidden">
          <Toggle icon={BookOpen} label="Guide" on={desk.guide} onChange={() => arrange.set({ guide: !desk.guide })} />
          {WINDOWS.map(([pane, label, icon]) => (
            <Toggle key={pane} icon={icon} label={label} on={visible.includes(pane)} onChange={() => arrange.toggle(pane)} />
          ))}
        </div>
        <span aria-hidden className="mx-1 h-6 w-px bg-line max-lg:hidden" />
        <Toggle icon={Type} label="Large text" on={desk.large} onChange={() => arrange.set({ large: !desk.large })} />
        <ResetButton />
      </div>
    </header>
  );
}

interface ToggleProps {
  icon: LucideIcon;
  label: string;
  on: boolean;
  onChange: () => void;
}

function Toggle({ icon: Icon, label, on, onChange }: ToggleProps) {
  const look = on ? 'border-accent/40 bg-accent-soft text-accent' : 'border-transparent text-muted hover:bg-sunken hover:text-ink';
  return (
    <button type="button" aria-pressed={on} onClick={onChange} className={`inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-lg border px-2.5 text-sm font-medium transition ${look}`}>
      <Icon aria-hidden className="size-4" />
      {label}
    </button>
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
      Reset
    </Button>
  );
}
