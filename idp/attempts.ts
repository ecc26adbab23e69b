// Guessing is slow: after some wrong passwords a customer ID takes none for a while. Counted per process; a guesser gains little from a second one.
import { processCell } from '@/lib/process-cell';

const AT_MOST = 20;
const PAUSE_MS = 5 * 60_000;
const REMEMBERED = 10_000;

const failures = processCell('idp.attempts', () => new Map<string, { count: number; until: number }>());

/** True where `who` has failed 20 times, each within five minutes of the one before, and the last less than five minutes ago. */
export function hasFailedTooOften(who: string, now = Date.now()): boolean {
  const known = failures.get(who);
  return known !== undefined && known.until > now && known.count >= AT_MOST;
}

export function countFailure(who: string, now = Date.now()): void {
  const known = failures.get(who);
  const count = known && known.until > now ? known.count + 1 : 1;
  failures.delete(who);
  failures.set(who, { count, until: now + PAUSE_MS });
  const [oldest] = failures.keys();
  if (failures.size > REMEMBERED && oldest) failures.delete(oldest);
}

export const forgetFailures = (who: string): void => void failures.delete(who);
