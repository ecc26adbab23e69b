// Searches the open transcript: Enter goes to the earlier match, Shift+Enter to the later one, Escape closes.
'use client';
import { ChevronDown, ChevronUp, Search as Magnifier, X } from 'lucide-react';
import type { ComponentProps, KeyboardEvent } from 'react';
import { SHORTEST_QUERY } from '@/live-assist/transcript/search';
import type { Search } from './use-search';

export function SearchBar({ search, onClose }: { search: Search; onClose: () => void }) {
  const { query, found, type, move } = search;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onClose();
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    move(event.shiftKey ? 1 : -1);
  };
  return (
    <div role="search" aria-label="This conversation" className="flex items-center gap-1 border-b border-line bg-panel px-3 py-2 sm:px-4">
      <Magnifier aria-hidden className="size-4 shrink-0 text-muted max-sm:hidden" />
      <input
        autoFocus
        type="text"
        inputMode="search"
        enterKeyHint="search"
        dir="auto"
        aria-label="Search in this conversation"
        aria-describedby="search-count"
        placeholder="Search in this conversation"
        value={query}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        className="min-h-9 min-w-0 flex-1 rounded-lg bg-transparent px-2 text-sm placeholder:text-muted"
      />
      <p id="search-count" role="status" className="shrink-0 px-1 text-xs text-muted tabular-nums">
        {words(search)}
      </p>
      <Step aria-label="Previous match" disabled={!found.length} onClick={() => move(-1)}>
        <ChevronUp aria-hidden className="size-4" />
      </Step>
      <Step aria-label="Next match" disabled={!found.length} onClick={() => move(1)}>
        <ChevronDown aria-hidden className="size-4" />
      </Step>
      <Step aria-label="Close search" onClick={onClose}>
        <X aria-hidden className="size-4" />
      </Step>
    </div>
  );
}

function words({ query, found, current, reading }: Search): string {
  if (reading) return 'Reading earlier messages…';
  if ([...query.trim()].length < SHORTEST_QUERY) return '';
  return found.length ? `${found.indexOf(current ?? -1) + 1} of ${found.length}` : 'Not found';
}

const Step = (props: ComponentProps<'button'>) => (
  <button type="button" className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-lg hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-45" {...props} />
);
