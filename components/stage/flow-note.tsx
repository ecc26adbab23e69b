// How the brand's visitors are verified now, and what that is worth.
import type { BrandStart } from '@/stage/brands/start';

const FLOWS: Record<BrandStart['flow'], { name: string; note: string }> = {
  code: { name: 'Web Code Flow', note: 'The page passes a code on; Live Assist redeems it at the brand’s token endpoint.' },
  'code-pkce': { name: 'Web Code Flow with PKCE', note: 'The code that passes through the page is worth nothing without a verifier, which stays with Live Assist.' },
  implicit: { name: 'Web Implicit Flow', note: 'Legacy: the ID token itself passes through the browser, for everybody there to read. RFC 9700 advises against it.' },
  'implicit-encrypted': { name: 'Web Implicit Flow, encrypted', note: 'Legacy: the ID token passes through the browser. Nobody there can read it; whoever takes it can still be the first to use it.' },
};

export function FlowNote({ flow }: Pick<BrandStart, 'flow'>) {
  const { name, note } = FLOWS[flow];
  return (
    <dl className="grid gap-1 text-sm">
      <dt className="text-xs font-semibold tracking-wide text-muted uppercase">Visitors are verified by</dt>
      <dd className="font-medium">{name}</dd>
      <dd className="text-xs text-pretty text-muted">{note}</dd>
    </dl>
  );
}
