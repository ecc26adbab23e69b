// Puts a text on the clipboard, and says whether it is there.
'use client';
import { Check, Copy, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface Props {
  /** What is copied; undefined where it could not be had. */
  text: () => string | Promise<string | undefined>;
  /** Before what the button says, until it is copied. */
  icon?: LucideIcon;
  children: ReactNode;
}

export function CopyButton({ text, icon = Copy, children }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async () => {
    const got = await text();
    const copied = got !== undefined && (await navigator.clipboard.writeText(got).then(() => true, () => false));
    setOutcome(copied ? 'copied' : 'failed');
  };
  const Icon = outcome === 'copied' ? Check : icon;
  return (
    <Button tone="quiet" size="small" onClick={copy} onBlur={() => setOutcome(undefined)}>
      <Icon aria-hidden className="size-4" />
      <span>{outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Could not be copied' : children}</span>
    </Button>
  );
}
