// The same switch made of the browser's own checkbox, for the chat window: the library would be a fourteenth of all that the window loads.
import type { SwitchProps } from './switch';
import { SwitchWords } from './switch-words';

const TRACK = 'h-6 w-11 cursor-pointer appearance-none rounded-full bg-muted p-0.5 transition-colors checked:bg-verified disabled:cursor-not-allowed disabled:opacity-55';
const THUMB = 'before:block before:size-5 before:rounded-full before:bg-panel before:shadow-sm before:transition-transform checked:before:translate-x-5';

export function NativeSwitch({ label, on, words, disabled, onChange }: SwitchProps) {
  return (
    <span className="inline-flex items-center gap-2">
      <input type="checkbox" role="switch" aria-label={label} checked={on} disabled={disabled} onChange={(event) => onChange(event.target.checked)} className={`${TRACK} ${THUMB}`} />
      <SwitchWords on={on} words={words} />
    </span>
  );
}
