// One of a few, each with a sentence: radio buttons as cards.

interface Choice<T extends string> {
  value: T;
  title: string;
  text: string;
}

interface Props<T extends string> {
  label: string;
  name: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
}

export function Choices<T extends string>({ label, name, value, choices, onChange }: Props<T>) {
  return (
    <div role="radiogroup" aria-label={label} className="grid grid-cols-1 gap-2 sm:grid-cols-2">
      {choices.map((choice) => (
        <label key={choice.value} className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-3 rounded-xl border border-line p-3.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
          <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} className="mt-1 size-4 accent-accent" />
          <span>
            <span className="block text-sm font-semibold">{choice.title}</span>
            <span className="block text-sm text-muted">{choice.text}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
