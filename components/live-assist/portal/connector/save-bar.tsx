// Save and test, always at hand.
'use client';
import { FlaskConical, Save } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { ConnectorState } from './use-connector';

/** On a phone the bar stays one row. */
const NARROW = 'max-sm:min-h-10 max-sm:px-3 max-sm:text-sm';

export function SaveBar({ form: { busy, said, changed, runTest } }: { form: ConnectorState }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-canvas/95 px-4 py-3 backdrop-blur sm:-mx-6 sm:px-6">
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" disabled={busy !== null} className={NARROW}>
          <Save aria-hidden className="size-4" />
          {busy === 'saving' ? 'Saving…' : 'Save'}
        </Button>
        <Button tone="quiet" disabled={busy !== null} onClick={runTest} className={NARROW}>
          <FlaskConical aria-hidden className="size-4" />
          {busy === 'testing' ? 'Testing…' : 'Test this connector'}
        </Button>
        <p role="status" className={`min-w-0 flex-1 basis-52 text-sm ${said ? 'font-medium' : 'text-muted'} ${said?.tone === 'good' ? 'text-verified' : ''} ${said?.tone === 'bad' ? 'text-danger' : ''}`}>
          {said?.text ?? (changed ? 'There are changes that are not saved.' : '')}
        </p>
      </div>
    </div>
  );
}
