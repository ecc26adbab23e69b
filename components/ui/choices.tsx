// One of a few, all of them in sight: radio buttons as cards; each may have a sentence.
'use client';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';

interface Choice<T extends string> {
  value: T;
  title: string;
  text?: string;
}

/** `small`: below each other, in a narrow column. */
type Size = 'small' | 'normal';

interface Props<T extends string> {
  label: string;
  /** By which a form finds it, to lead to what is wrong. */
  name?: string;
  value: T;
  choices: readonly Choice<T>[];
  size?: Size;
  disabled?: boolean;
  onChange: (value: T) => void;
}

const CARD = 'relative grid cursor-pointer grid-cols-[auto_1fr] border border-line transition has-checked:border-accent has-checked:bg-accent-soft has-disabled:cursor-not-allowed has-disabled:opacity-55 has-focus-visible:outline-2 has-focus-visible:outline-offset-2';
const MARK = 'grid size-4 place-items-center rounded-full border border-muted bg-panel outline-none data-checked:border-accent data-checked:bg-accent';
const LOOKS = {
  small: { group: 'gap-1', card: 'gap-x-2.5 rounded-lg px-2.5 py-1.5 leading-snug', mark: 'mt-0.5', title: 'text-sm font-medium', text: 'text-xs text-pretty' },
  normal: { group: 'gap-2 sm:grid-cols-2', card: 'gap-x-3 rounded-xl p-3.5', mark: 'mt-1', title: 'text-sm font-semibold', text: 'text-sm' },
} as const;

export function Choices<T extends string>({ label, name, value, choices, size = 'normal', disabled, onChange }: Props<T>) {
  return (
    <RadioGroup aria-label={label} name={name} value={value} disabled={disabled} onValueChange={onChange} className={`grid grid-cols-1 ${LOOKS[size].group}`}>
      {choices.map((choice) => (
        <Card key={choice.value} choice={choice} size={size} />
      ))}
    </RadioGroup>
  );
}

function Card<T extends string>({ choice: { value, title, text }, size }: { choice: Choice<T>; size: Size }) {
  const words = useId();
  const look = LOOKS[size];
  return (
    <label className={`${CARD} ${look.card}`}>
      <Radio.Root value={value} aria-labelledby={words} className={`${MARK} ${look.mark}`}>
        <Radio.Indicator className="size-1.5 rounded-full bg-on-accent" />
      </Radio.Root>
      <span id={words}>
        <span className={`block ${look.title}`}>{title}</span> {text && <span className={`block text-muted ${look.text}`}>{text}</span>}
      </span>
    </label>
  );
}
