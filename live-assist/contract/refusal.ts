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
  /** Where it is explained at length, on Live Assist's origin: `/portal/reasons#code`. */
  documentation: string;
}

export interface VerificationStep {
  check: string;
  clause: string;
  outcome: 'passed' | 'failed' | 'not reached';
  /** How it passed, where that is not plain: `the token endpoint did not answer; the key set of 14:03 was used`. */
  note?: string;
}

export interface Refusal {
  id: string;
  at: string;
  reason: RefusalReason;
  steps: VerificationStep[];
}

/** The layers of one ID token from outside to inside. Protocol values as they came; personal ones by their kind and length. */
export interface TokenLayers {
  /** Header of the JWE around it; null where it was signed only. */
  jweHeader: Record<string, unknown> | null;
  jwsHeader: Record<string, unknown> | null;
  claims: Record<string, unknown> | null;
}

/** One chat request and how it ended: GET /api/account/{account}/attempts. */
export interface Attempt {
  id: string;
  at: string;
  flow: 'code' | 'code with PKCE' | 'implicit';
  purpose: 'chat' | 'resume' | 'renewal';
  /** Null where the visitor was verified. */
  reason: RefusalReason | null;
  steps: VerificationStep[];
  token: TokenLayers | null;
  /** The conversation that it opened, or went on with. */
  conversation: string | null;
}
