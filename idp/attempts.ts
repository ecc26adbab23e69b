// Guessing is slow: after some wrong passwords a customer ID takes none for a while. Counted per process; a guesser gains little from a second one.
import { processCell } from '@/lib/process-cell';

const AT_MOST = 20;
const PAUSE_MS = 5 * 60_000;
const REMEMBERED = 10_000;

const tries = processCell('idp.attempts', () => new Map<string, { count: number; until: number }>());

/** True where `who` has tried 20 times without success, each within five minutes of the one before, and the last less than five minutes ago. */
export function hasTriedTooOften(who: string, now = Date.now()): boolean {
  const known = tries.get(who);
  return known !== undefined && known.until > now && known.count >= AT_MOST;
}

export function countTry(who: string, now = Date.now()): void {
  const known = tries.get(who);
  const count = known && known.until > now ? known.count + 1 : 1;
  tries.delete(who);
  tries.set(who, { count, until: now + PAUSE_MS });
  const [oldest] = tries.keys();
  if (tries.size > REMEMBERED && oldest) tries.delete(oldest);
}

export const forgetTries = (who: string): void => void tries.delete(who);
