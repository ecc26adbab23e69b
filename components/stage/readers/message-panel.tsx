// The message that a cell was derived from: between whom, what it carried, and where that is written.
'use client';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { Arrow } from '@/stage/wire/shape';
import { FactList } from '../wire/fact-list';
import { TokenPanel } from '../wire/token-panel';

export function MessagePanel({ arrow, onClose }: { arrow: Arrow; onClose: () => void }) {
  const { from, to, way, sentence, facts, tokens, clause, file, seenBy } = arrow;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever clicked a cell reads on here.
  useEffect(() => title.current?.focus(), []);
  return (
    <section aria-labelledby="message" className="@container grid gap-3 rounded-xl border border-line bg-panel p-4 text-sm">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id="message" ref={title} tabIndex={-1} className="font-semibold text-pretty">
          {from === to ? `Inside ${from}` : `${from} → ${to}`}, {way}: {sentence}
        </h2>
        <Button tone="quiet" size="small" onClick={onClose}>
          <X aria-hidden className="size-4" />
          Close
        </Button>
      </div>
      {facts.length > 0 && <FactList facts={facts} />}
      {tokens.map((token) => (
        <TokenPanel key={token.name} token={token} />
      ))}
      <p className="text-xs wrap-anywhere text-muted">
        Seen by {seenBy}. Asked for by {clause}. Done in <span className="font-mono">{file}</span>.
      </p>
    </section>
  );
}
