// Runs a list of checks: each passes, fails, or is not reached because one before it failed.
import { log } from '@/lib/log';
import type { VisitorProfile } from '../contract/attributes';
import type { RefusalReason, TokenLayers, VerificationStep } from '../contract/refusal';
import { sawCheck } from '../wire/attempt';
import type { Check, Evidence, Note } from './check';
import { redact } from './redact';
import { reasonOf, Refused } from './refuse';
import { layersOf } from './token-layers';

export type Verdict = { steps: VerificationStep[]; token: TokenLayers | null } & ({ visitor: VisitorProfile; reason: null } | { visitor: null; reason: RefusalReason });

/** Never throws: what goes wrong inside a check refuses the visitor too. */
export async function verify(checks: readonly Check[], evidence: Evidence): Promise<Verdict> {
  const steps: VerificationStep[] = [];
  let reason: RefusalReason | null = null;
  for (const check of checks) {
    const { name, clause } = check;
    const ended = reason ? undefined : await runCheck(check, evidence);
    if (ended instanceof Refused) reason = reasonOf(ended, name, evidence);
    const outcome = ended instanceof Refused ? 'failed' : reason ? 'not reached' : 'passed';
    const step: VerificationStep = { check: name, clause, outcome, ...(typeof ended === 'string' && { note: redact(ended, evidence) }) };
    steps.push(step);
    sawCheck(evidence, step, reason, checks);
  }
  const told = { steps, token: layersOf(evidence) };
  return reason ? { ...told, visitor: null, reason } : { ...told, visitor: evidence.visitor!, reason };
}

async function runCheck(check: Check, evidence: Evidence): Promise<Note | Refused> {
  try {
    return await check.run(evidence);
  } catch (error) {
    if (error instanceof Refused) return listed(check, error);
    return broken(check, (error as Error).name);
  }
}

/** The table says with what each check may refuse. It would be no table if a check had other ways. */
const listed = (check: Check, refused: Refused): Refused => (check.reasons.includes(refused.code) ? refused : broken(check, `refused with ${refused.code}, which the table does not list`));

function broken({ name }: Check, why: string): Refused {
  // Only the kind of error: what a library says may carry what it was given.
  log.error({ check: name, why }, 'a check broke');
  return new Refused('check_broke', { actual: why });
}
