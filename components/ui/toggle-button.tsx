// A button that stays pressed. Each is a stop of the Tab key: a group of them that took the arrow keys would take them from the chapters.
'use client';
import { Toggle } from '@base-ui/react/toggle';
import type { LucideIcon } from 'lucide-react';

interface Props {
  icon: LucideIcon;
  label: string;
  on: boolean;
  /** Of the label: where it is seen. */
  labelClass?: string;
  onChange: (on: boolean) => void;
}

const LOOK = 'inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-lg border border-transparent px-2.5 text-sm font-medium text-muted transition hover:bg-sunken hover:text-ink data-pressed:border-accent/40 data-pressed:bg-accent-soft data-pressed:text-accent';

export function ToggleButton({ icon: Icon, label, on, labelClass = '', onChange }: Props) {
  return (
    <Toggle pressed={on} onPressedChange={onChange} title={labelClass ? label : undefined} className={LOOK}>
      <Icon aria-hidden className="size-4" />
      <span className={labelClass}>{label}</span>
    </Toggle>
  );
}
