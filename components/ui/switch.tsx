// An on/off switch, effective at once. What each position means is written beside it.
'use client';
import { Switch as Base } from '@base-ui/react/switch';
import { SwitchWords } from './switch-words';

export interface SwitchProps {
  label: string;
  on: boolean;
  words: { on: string; off: string };
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, on, words, disabled, onChange }: SwitchProps) {
  return (
    <span className="relative inline-flex items-center gap-2">
      <Base.Root aria-label={label} checked={on} disabled={disabled} onCheckedChange={onChange} nativeButton render={<button type="button" />} className="group -m-2 inline-flex cursor-pointer p-2 disabled:cursor-not-allowed disabled:opacity-55">
        <span className="flex h-6 w-11 items-center rounded-full bg-muted p-0.5 transition-colors group-data-checked:bg-verified">
          <Base.Thumb className="size-5 rounded-full bg-panel shadow-sm transition-transform data-checked:translate-x-5" />
        </span>
      </Base.Root>
      <SwitchWords on={on} words={words} />
    </span>
  );
}
