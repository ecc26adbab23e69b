// The page's JavaScript method: did it answer with a proof?
import type { Evidence } from './check';
import { refuse } from './refuse';

export function pageGaveProof({ offer }: Evidence): void {
  if (offer.proof === null) refuse(offer.failure.code, offer.failure.message || 'no explanation');
}
