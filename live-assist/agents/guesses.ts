// How often somebody tried to sign in as one agent without success. Kept per process: slowing a guesser down needs no more.
import { HttpError } from '@/lib/http-error';
import { processCell } from '@/lib/process-cell';

const GUESSES = 30;
const WINDOW_MS = 5 * 60_000;
/** Logins that are remembered at most: a guesser names as many as they like. */
const REMEMBERED = 10_000;

const guesses = processCell('agent-guesses', () => new Map<string, { count: number; until: number }>());
const keyOf = (account: string, login: string) => `${account}/${login}`;

/** Counts a try. Throws 429 `too_many_attempts` after {@link GUESSES} within five minutes. */
export function countGuess(account: string, login: string, now = Date.now()): void {
  const key = keyOf(account, login);
  const known = guesses.get(key);
  const entry = known && known.until > now ? known : { count: 0, until: now + WINDOW_MS };
  if (entry.count >= GUESSES) throw new HttpError(429, 'too_many_attempts', 'Too many tries. Wait five minutes, then try again.');
  entry.count += 1;
  guesses.set(key, entry);
  if (guesses.size > REMEMBERED) guesses.delete(guesses.keys().next().value!);
}

/** The password was right. */
export const forgetGuesses = (account: string, login: string) => void guesses.delete(keyOf(account, login));
