// Runs a list of checks: each passes, fails, or is not reached because one before it failed.
import { log } from '@/lib/log';
import type { VisitorProfile } from '../contract/attributes';
import type { RefusalReason, VerificationStep } from '../contract/refusal';
import type { Check, Evidence } from './check';
import { reasonOf, Refused } from './refuse';

export type Verdict = { steps: VerificationStep[] } & ({ visitor: VisitorProfile; reason: null } | { visitor: null; reason: RefusalReason });

/** Never throws: what goes wrong inside a check refuses the visitor too. */
export async function verify(checks: readonly Check[], evidence: Evidence): Promise<Verdict> {
  const steps: VerificationStep[] = [];
  let reason: RefusalReason | null = null;
  for (const check of checks) {
    const { name, clause } = check;
    const refused: Refused | null = reason ? null : await runCheck(check, evidence);
    steps.push({ check: name, clause, outcome: reason ? 'not reached' : refused ? 'failed' : 'passed' });
    if (refused) reason = reasonOf(refused, name, evidence);
  }
  return reason ? { steps, visitor: null, reason } : { steps, visitor: evidence.visitor!, reason };
}

async function runCheck({ name, run }: Check, evidence: Evidence): Promise<Refused | null> {
  try {
    await run(evidence);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    // Only the kind: what a library says may carry what it was given.
    log.error({ check: name, kind: (error as Error).name }, 'a check broke');
    return new Refused('check_broke', { actual: (error as Error).name });
  }
}
