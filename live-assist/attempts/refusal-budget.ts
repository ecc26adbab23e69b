// How many chat requests may be refused in a minute: each asks the brand's token endpoint, or leaves an attempt for operators to read.
// Those that end well count for nothing. Kept per process: slowing somebody down needs no more.
import { HttpError } from '@/lib/http-error';
import { processCell } from '@/lib/process-cell';

/** Of an account. Hundreds of consumers who are not signed in click in a minute where a brand is busy; who sends more is a machine. */
export const MOST = 600;
/** Of one caller: no single one shuts the chat for all others. Several consumers share an address in an office, and behind a proxy that names nobody. */
export const MOST_OF_ONE = 200;
/** Of one conversation that is to be renewed. It is known to its own visitor alone, so that these pass where strangers have used the rest up. */
export const MOST_RENEWALS = 30;
const WINDOW_MS = 60_000;
const REMEMBERED = 10_000;

const counts = processCell('chat-refusals', () => new Map<string, { count: number; until: number }>());

/** What a chat request is counted under. */
export interface Counted {
  account: string;
  /** Without a proof apart from those with one: it takes nothing to send the former, and they shall not keep the latter out. */
  hasProof: boolean;
  /** The address of who asks. */
  caller: string;
  /** The conversation that it renews. */
  renews?: string;
}

function limitsOf({ account, hasProof, caller, renews }: Counted): [key: string, most: number][] {
  if (renews) return [[`${account} renews ${renews}`, MOST_RENEWALS]];
  const all = `${account} ${hasProof ? 'with' : 'without'}`;
  return [[`${all} ${caller}`, MOST_OF_ONE], [all, MOST]];
}

function entryOf(key: string, now: number) {
  const known = counts.get(key);
  return known && known.until > now ? known : { count: 0, until: now + WINDOW_MS };
}

/** Counts a chat request before it is looked at: those that run side by side count too. Throws 429 `too_many_chat_requests`. */
export function countRequest(counted: Counted, now = Date.now()): void {
  const entries = limitsOf(counted).map(([key, most]) => ({ key, most, entry: entryOf(key, now) }));
  if (entries.some(({ entry, most }) => entry.count >= most))
    throw new HttpError(429, 'too_many_chat_requests', 'Too many chat requests were refused. Wait a minute, then try again.');
  for (const { key, entry } of entries) {
    entry.count += 1;
    counts.set(key, entry);
  }
  while (counts.size > REMEMBERED) counts.delete(counts.keys().next().value!);
}

/** The visitor was verified. */
export function uncountRequest(counted: Counted): void {
  for (const [key] of limitsOf(counted)) {
    const known = counts.get(key);
    if (known && known.count > 0) known.count -= 1;
  }
}
