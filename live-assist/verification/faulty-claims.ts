// Claims before anybody signs them: what in them would have every chat refused? By the verification's own rules, and all of it at once.
import type { Objection, Path } from './claim-faults';
import { objectToStandardClaims } from './claims';
import { REASONS } from './reasons';
import { objectToSdes } from './sdes';

export interface ClaimFault {
  path: Path;
  /** What must stand there, and the reason that chats would be refused with. */
  sentence: string;
}

/** None where a token with these claims would be verified, as far as it depends on them. */
export function faultsIn(claims: Readonly<Record<string, unknown>>): ClaimFault[] {
  const faults: ClaimFault[] = [];
  const note: Objection = (code, path, _actual, expected = REASONS[code].expected) => {
    faults.push({ path, sentence: `Live Assist expects ${expected}, and would refuse every chat with ${code}. ${REASONS[code].change}` });
    return [];
  };
  objectToStandardClaims(claims, note);
  objectToSdes(claims.lp_sdes, note);
  return faults;
}
