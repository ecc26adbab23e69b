// How a check says no.
import type { RefusalReason } from '../contract/refusal';
import type { Evidence } from './check';
import { REASONS, type ReasonCode } from './reasons';
import { redact } from './redact';

interface Particulars {
  /** What came: short, and a description rather than a value where the value is private. */
  actual: string;
  /** Where the table's own words can be made exact. */
  expected?: string;
}

export class Refused extends Error {
  constructor(
    readonly code: ReasonCode,
    readonly particulars: Particulars,
  ) {
    super(code);
  }
}

/** Ends the verification. */
export function refuse(code: ReasonCode, actual: string, expected?: string): never {
  throw new Refused(code, { actual, expected });
}

/** The reason as the operator reads it: nothing in it lets anybody in. */
export function reasonOf({ code, particulars }: Refused, check: string, evidence: Evidence): RefusalReason {
  const { party, vendorCode, sentence, expected, change } = REASONS[code];
  return {
    code,
    check,
    party,
    vendorCode,
    sentence,
    expected: redact(particulars.expected ?? expected, evidence),
    actual: redact(particulars.actual, evidence),
    change,
    documentation: `/portal/reasons#${code}`,
  };
}
