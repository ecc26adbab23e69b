// Above the diagram: whether it is live, and the ways to take it along.
'use client';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { askFor } from '@/stage/wire/ask';
import type { WireStatus } from '@/stage/wire/follow';
import { CopyButton } from './copy-button';
import { useAsking } from './wire-context';

const WORDS = { connecting: 'Connecting…', live: 'Live', lost: 'Connection lost, trying again…', refused: 'Not shown' } as const;

export function Toolbar({ status: { kind }, count }: { status: WireStatus; count: number }) {
  const asking = useAsking();
  const { level } = asking;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-1.5 @sm:px-4">
      <p role="status" className="flex items-center gap-2 text-sm text-muted">
        <span aria-hidden className={`size-2 rounded-full ${kind === 'live' ? 'bg-verified' : kind === 'refused' ? 'bg-danger' : 'bg-unverified'}`} />
        {WORDS[kind]}
      </p>
      <a href={`/readers/${asking.brand}?level=${asking.level}`} target="_blank" rel="opener" className="text-sm font-medium text-accent underline">
        Who can read what
      </a>
      {count > 0 && (
        <div className="ml-auto flex gap-1.5">
          <CopyButton text={() => askFor(asking, 'mermaid')}>
            <Verb>Copy as</Verb>
            Mermaid
          </CopyButton>
          <Save format="json">JSON</Save>
          {/* For the business no request is told, and an archive of nothing is no use. */}
          {level !== 'business' && <Save format="har">HAR</Save>}
        </div>
      )}
    </div>
  );
}

/** The verb is seen where there is room, and always read out. */
const Verb = ({ children }: { children: string }) => <span className="sr-only @2xl:not-sr-only">{children} </span>;

function Save({ format, children }: { format: 'json' | 'har'; children: string }) {
  const asking = useAsking();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    const text = await askFor(asking, format);
    setFailed(text === undefined);
    if (text === undefined) return;
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: `wire-${asking.brand}.${format}` }).click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button tone="quiet" size="small" onClick={save} onBlur={() => setFailed(false)}>
      <Download aria-hidden className="hidden size-4 @sm:block" />
      {failed ? (
        'Could not be downloaded'
      ) : (
        <span>
          <Verb>Download</Verb>
          {children}
        </span>
      )}
    </Button>
  );
}
