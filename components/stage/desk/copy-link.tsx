// The address of the stage as it stands: whoever opens it finds it prepared.
'use client';
import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';

export function CopyLink() {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const Icon = copied ? Check : Link2;
  return (
    <div className="grid gap-1.5">
      <Button tone="quiet" size="small" onClick={copy} onBlur={() => setCopied(false)}>
        <Icon aria-hidden className="size-4" />
        {copied ? 'Copied' : 'Copy link to this stage'}
      </Button>
      <p className="text-xs text-pretty text-muted">The address above has it all: brand, flow, lifetime, audience, windows. It opens the stage so prepared.</p>
    </div>
  );
}
