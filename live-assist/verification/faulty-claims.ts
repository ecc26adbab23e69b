// Claims before anybody signs them: what in them would have every chat refused? By the verification's own rules, and all of it at once.
import type { Objection, Path } from './claim-faults';
import { objectToStandardClaims } from './claims';
import { REASONS } from './reasons';
import { objectToSdes } from './sdes';
import { MOST_BYTES } from './shape';

export interface ClaimFault {
  path: Path;
  /** What must stand there, and the reason that chats would be refused with. */
  sentence: string;
}

/** What no signed token does without: its header, issuer, audience and times, and a signature of 256 bytes; all in base64url. */
const LEAST_BESIDE = 700;

function objectToSize(claims: Readonly<Record<string, unknown>>, object: Objection): void {
  const bytes = LEAST_BESIDE + Math.ceil((Buffer.byteLength(JSON.stringify(claims)) * 4) / 3);
  if (bytes > MOST_BYTES.signed) object('token_too_large', [], `${bytes} bytes`);
}

/** None where a token with these claims would be verified, as far as it depends on them. */
export function faultsIn(claims: Readonly<Record<string, unknown>>): ClaimFault[] {
  const faults: ClaimFault[] = [];
  const note: Objection = (code, path, _actual, expected = REASONS[code].expected) => {
    faults.push({ path, sentence: `Live Assist expects ${expected}, and would refuse every chat with ${code}. ${REASONS[code].change}` });
    return [];
  };
  objectToSize(claims, note);
  objectToStandardClaims(claims, note);
  objectToSdes(claims.lp_sdes, note);
  return faults;
}
