// The secure icon. It is drawn here and nowhere else, and only beside what a verified ID token says.
import { ShieldCheck } from 'lucide-react';

export const SECURE_LABEL = 'Verified by the ID token';

export function SecureIcon() {
  return <ShieldCheck role="img" aria-label={SECURE_LABEL} className="size-4 shrink-0 text-verified" strokeWidth={2.25} />;
}
