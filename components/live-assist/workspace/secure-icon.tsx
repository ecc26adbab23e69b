// The secure icon. It is drawn here and nowhere else, and only beside what a verified ID token says, while that holds.
import { ShieldCheck } from 'lucide-react';
import type { Provenance } from '@/live-assist/workspace/provenance';

const SECURE_LABEL = 'Verified by the ID token';

export function SecureIcon({ provenance }: { provenance?: Provenance }) {
  return <ShieldCheck role="img" aria-label={provenance ? `${SECURE_LABEL}: ${provenance}` : SECURE_LABEL} className="size-4 shrink-0 text-verified" strokeWidth={2.25} />;
}
