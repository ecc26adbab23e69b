// What is always true of a reason. `actual`, and sometimes a more exact `expected`, are added where it happens.
import type { Party } from '../../contract/refusal';

export interface Reason {
  /** Who must act. */
  party: Party;
  /** The vendor's internal code that it would have been (seen in public threads); null where the vendor never gets that far. */
  vendorCode: number | null;
  sentence: string;
  expected: string;
  change: string;
}
