// One of a few, as radio buttons; each may have a sentence.
interface Props<T extends string> {
  label: string;
  name: string;
  value: T;
  options: (readonly [value: T, title: string, note?: string])[];
  disabled?: boolean;
  onChange: (value: T) => void;
}

export function Options<T extends string>({ label, name, value, options, disabled, onChange }: Props<T>) {
  return (
    <div role="radiogroup" aria-label={label} className="grid grid-cols-1 gap-1">
      {options.map(([one, title, note]) => (
        <label
          key={one}
          className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-2.5 rounded-lg border border-line px-2.5 py-1.5 transition has-checked:border-accent has-checked:bg-accent-soft has-disabled:cursor-not-allowed has-disabled:opacity-55 has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
        >
          <input type="radio" name={name} value={one} checked={one === value} disabled={disabled} onChange={() => onChange(one)} className="mt-0.5 size-4 accent-accent outline-none" />
          <span className="leading-snug">
            <span className="block text-sm font-medium">{title}</span>
            {note && <span className="block text-xs text-pretty text-muted">{note}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
