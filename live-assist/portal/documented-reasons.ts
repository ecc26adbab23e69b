// The reasons' documentation: the tables of checks and of reasons, put together. Each code once, under the first check that gives it.
import { everyCheck } from '../verification/documentation';
import { REASONS, type ReasonCode } from '../verification/reasons';
import type { Reason } from '../verification/reasons/reason';

export interface ReasonGroup {
  check: string;
  clause: string;
  reasons: (Reason & { code: string })[];
}

export function documentedReasons(): ReasonGroup[] {
  const left = new Set(Object.keys(REASONS) as ReasonCode[]);
  const take = (codes: readonly ReasonCode[]) => codes.filter((code) => left.delete(code)).map((code) => ({ ...REASONS[code], code }));
  const groups = everyCheck().map(({ name, clause, reasons }) => ({ check: name, clause, reasons: take(reasons) }));
  const rest = { check: 'anywhere', clause: 'Live Assist', reasons: take([...left]) };
  return [...groups, rest].filter(({ reasons }) => reasons.length > 0);
}
