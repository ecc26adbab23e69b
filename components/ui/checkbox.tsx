// One thing that is so or not, with its words; the words are clicked as well.
'use client';
import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';
import { useId, type ReactNode } from 'react';

interface Props {
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

const BOX = 'grid size-4 shrink-0 place-items-center rounded-sm border border-muted bg-panel transition-colors data-checked:border-accent data-checked:bg-accent';

export function Checkbox({ checked, disabled, onChange, children }: Props) {
  const words = useId();
  return (
    <label className="relative flex cursor-pointer items-center gap-2.5 text-sm has-disabled:cursor-not-allowed has-disabled:opacity-55">
      <Base.Root aria-labelledby={words} checked={checked} disabled={disabled} onCheckedChange={onChange} className={BOX}>
        <Base.Indicator>
          <Check aria-hidden className="size-3 text-on-accent" strokeWidth={3} />
        </Base.Indicator>
      </Base.Root>
      <span id={words}>{children}</span>
    </label>
  );
}
