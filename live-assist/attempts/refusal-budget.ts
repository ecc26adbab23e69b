// How many chat requests an account may have refused in a minute: each asks the brand's token endpoint, or leaves an attempt for operators to read.
// Those that end well count for nothing. Kept per process: slowing somebody down needs no more.
import { HttpError } from '@/lib/http-error';
import { processCell } from '@/lib/process-cell';

/** Hundreds of consumers who are not signed in click in a minute where a brand is busy; who sends more is a machine. */
export const MOST = 600;
const WINDOW_MS = 60_000;
const REMEMBERED = 10_000;

const counts = processCell('chat-refusals', () => new Map<string, { count: number; until: number }>());

/** Without a proof apart from those with one: it takes nothing to send the former, and they shall not keep the latter out. */
const keyOf = (account: string, hasProof: boolean) => `${account} ${hasProof ? 'with' : 'without'}`;

/** Counts a chat request before it is looked at: those that run side by side count too. Throws 429 `too_many_chat_requests`. */
export function countRequest(account: string, hasProof: boolean, now = Date.now()): void {
  const key = keyOf(account, hasProof);
  const known = counts.get(key);
  const entry = known && known.until > now ? known : { count: 0, until: now + WINDOW_MS };
  if (entry.count >= MOST) throw new HttpError(429, 'too_many_chat_requests', 'Too many chat requests of this account were refused. Wait a minute, then try again.');
  entry.count += 1;
  counts.set(key, entry);
  if (counts.size > REMEMBERED) counts.delete(counts.keys().next().value!);
}

/** The visitor was verified. */
export function uncountRequest(account: string, hasProof: boolean): void {
  const known = counts.get(keyOf(account, hasProof));
  if (known && known.count > 0) known.count -= 1;
}
