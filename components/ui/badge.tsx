// A word or a number beside something. Colour never says it alone.
import type { ReactNode } from 'react';

const TONES = {
  neutral: 'bg-sunken text-muted',
  accent: 'bg-accent text-on-accent',
  verified: 'bg-verified-soft text-verified',
  unverified: 'bg-unverified-soft text-unverified',
  danger: 'bg-danger-soft text-danger',
} as const;

export function Badge({ tone = 'neutral', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return <span className={`inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-0.5 text-xs font-semibold tabular-nums ${TONES[tone]}`}>{children}</span>;
}
