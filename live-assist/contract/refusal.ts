// What the operator reads: GET /api/account/{account}/refusals. Ours, simulated: the vendor shows none of it.

export type Party = 'brand page' | 'brand VAS' | 'connector settings' | 'Live Assist' | 'consumer';

/** Why a visitor was not verified. `code` is stable; `vendorCode` is the vendor's internal code it would have been. */
export interface RefusalReason {
  code: string;
  /** Name of the check that failed. */
  check: string;
  party: Party;
  vendorCode: number | null;
  sentence: string;
  expected: string;
  actual: string;
  change: string;
}

export interface VerificationStep {
  check: string;
  clause: string;
  outcome: 'passed' | 'failed' | 'not reached';
}

export interface Refusal {
  id: string;
  at: string;
  reason: RefusalReason;
  steps: VerificationStep[];
}
