// Copies a value, and says that it did.
'use client';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

const SAID_MS = 2_000;

export function CopyButton({ value, label }: { value: string; label: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const done = await navigator.clipboard.writeText(value).then(() => true, () => false);
    setSaid(done ? 'Copied' : 'Select and copy it');
    setTimeout(() => setSaid(''), SAID_MS);
  };
  return (
    <>
      <Button tone="quiet" size="small" onClick={copy} aria-label={`Copy ${label}`}>
        {said === 'Copied' ? <Check aria-hidden className="size-4 text-verified" /> : <Copy aria-hidden className="size-4" />}
        {said || 'Copy'}
      </Button>
      <span role="status" className="sr-only">
        {said && `${label}: ${said}`}
      </span>
    </>
  );
}
