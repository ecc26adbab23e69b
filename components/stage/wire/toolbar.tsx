// Above the diagram: whether it is live, and the ways to take it along.
'use client';
import { Download } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { askFor } from '@/stage/wire/ask';
import type { WireStatus } from '@/stage/wire/follow';
import { CopyButton } from './copy-button';
import { useAsking } from './wire-context';

const WORDS = { connecting: 'Connecting…', live: 'Live', lost: 'Connection lost, trying again…', refused: 'Not shown' } as const;

export function Toolbar({ status: { kind }, count }: { status: WireStatus; count: number }) {
  const asking = useAsking();
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2">
      <p role="status" className="flex items-center gap-2 text-sm text-muted">
        <span aria-hidden className={`size-2 rounded-full ${kind === 'live' ? 'bg-verified' : kind === 'refused' ? 'bg-danger' : 'bg-unverified'}`} />
        {WORDS[kind]}
      </p>
      {count > 0 && (
        <div className="ml-auto flex flex-wrap gap-2">
          <CopyButton text={() => askFor(asking, 'mermaid')}>Copy as Mermaid</CopyButton>
          <Save format="json">Download JSON</Save>
          <Save format="har">Download HAR</Save>
        </div>
      )}
    </div>
  );
}

function Save({ format, children }: { format: 'json' | 'har'; children: string }) {
  const asking = useAsking();
  const save = async () => {
    const text = await askFor(asking, format);
    if (text === undefined) return;
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: `wire-${asking.brand}.${format}` }).click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button tone="quiet" size="small" onClick={save}>
      <Download aria-hidden className="size-4" />
      {children}
    </Button>
  );
}
