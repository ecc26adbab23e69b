// The one button. `tone` says what it is for; the colours follow the place (vendor or brand).
import type { ComponentProps } from 'react';

const TONES = {
  primary: 'bg-accent text-on-accent hover:brightness-110 border-transparent',
  quiet: 'bg-panel text-ink border-line hover:bg-sunken',
  danger: 'bg-danger-soft text-danger border-transparent hover:brightness-95',
  brand: 'bg-brand text-on-brand hover:brightness-110 border-transparent',
  'brand-quiet': 'bg-transparent text-brand-ink border-brand-line hover:bg-brand-line/40',
} as const;

export type ButtonTone = keyof typeof TONES;

/** Classes of a button, for a link that looks like one. */
export const buttonClass = (tone: ButtonTone, size: 'small' | 'normal' = 'normal') =>
  `inline-flex items-center justify-center gap-2 rounded-lg border font-medium transition disabled:cursor-not-allowed disabled:opacity-55 ${
    size === 'small' ? 'min-h-8 px-3 text-sm' : 'min-h-11 px-5 text-[0.95rem]'
  } ${TONES[tone]}`;

type Props = ComponentProps<'button'> & { tone?: ButtonTone; size?: 'small' | 'normal' };

export function Button({ tone = 'primary', size, className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${buttonClass(tone, size)} ${className}`} {...rest} />;
}
