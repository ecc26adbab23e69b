// An on/off switch. What each position means is written beside it.

interface Props {
  label: string;
  on: boolean;
  words: { on: string; off: string };
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ label, on, words, disabled, onChange }: Props) {
  return (
    <span className="inline-flex items-center gap-2">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={label}
        disabled={disabled}
        onClick={() => onChange(!on)}
        className="-m-2 inline-flex cursor-pointer p-2 disabled:cursor-not-allowed disabled:opacity-55"
      >
        <span className={`flex h-6 w-11 items-center rounded-full p-0.5 transition-colors ${on ? 'bg-verified' : 'bg-muted'}`}>
          <span className={`size-5 rounded-full bg-panel shadow-sm transition-transform ${on ? 'translate-x-5' : ''}`} />
        </span>
      </button>
      <span aria-hidden className={`min-w-[4.25rem] text-sm font-medium ${on ? 'text-verified' : 'text-muted'}`}>
        {on ? words.on : words.off}
      </span>
    </span>
  );
}
