// The mark of what nobody vouches for, and where it came from. Words on amber, never a shape that could be taken for the secure icon.
import type { Provenance } from '@/live-assist/workspace/provenance';

export function UnverifiedMark({ provenance = 'said by the page' }: { provenance?: Extract<Provenance, 'said by the page' | 'typed in the survey'> }) {
  return (
    <span className="shrink-0 rounded bg-unverified-soft px-1.5 font-sans text-[0.7rem] leading-5 font-semibold text-unverified">
      <span className="sr-only">unverified: </span>
      {provenance}
    </span>
  );
}
