// A labelled text field that says in words what is wrong with what was typed, and keeps it.
import { useId, type InputHTMLAttributes, type TextareaHTMLAttributes } from 'react';

interface Common {
  label: string;
  /** What is wrong, as a sentence; the field is then announced as invalid. */
  error?: string;
  hint?: string;
}

type Props = Common & (({ multiline: true } & TextareaHTMLAttributes<HTMLTextAreaElement>) | ({ multiline?: false } & InputHTMLAttributes<HTMLInputElement>));

const BOX = 'w-full rounded-lg border border-current/25 bg-transparent px-3 py-2.5 text-base outline-offset-1 aria-invalid:border-danger';

export function Field({ label, error, hint, ...rest }: Props) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  const common = { id, className: BOX, 'aria-invalid': error ? true : undefined, 'aria-describedby': describedBy } as const;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm opacity-75">
          {hint}
        </p>
      )}
      <Control common={common} rest={rest} />
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

type Rest = Omit<Extract<Props, { multiline: true }>, keyof Common> | Omit<Extract<Props, { multiline?: false }>, keyof Common>;

function Control({ common, rest }: { common: object; rest: Rest }) {
  if (rest.multiline) {
    const { multiline: _, ...area } = rest;
    return <textarea rows={4} {...area} {...common} />;
  }
  const { multiline: _, ...input } = rest;
  return <input {...input} {...common} />;
}
