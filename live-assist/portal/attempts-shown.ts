// The list of attempts on the operator's screen, as new ones come and older ones are asked for: none twice, none left out.
import type { Attempt } from '../contract/refusal';
import type { Problem } from './portal-api';

/** What the list shows of an attempt. */
export type ShownAttempt = Pick<Attempt, 'id' | 'at' | 'flow' | 'purpose' | 'reason' | 'conversation'>;

/** Where a page begins: at the newest, before (older than) an attempt, or after one. */
export type Place = { before: string } | { after: string } | Record<string, never>;

/** One page of the account's attempts: newest first; with `after`, oldest first. */
export type AskForAttempts = (place: Place) => Promise<{ value: ShownAttempt[] } | Problem>;

/** Attempts that are asked for at once. A shorter answer is the last. */
export const PAGE = 50;

export const shown = ({ id, at, flow, purpose, reason, conversation }: Attempt): ShownAttempt => ({ id, at, flow, purpose, reason, conversation });

/** All that came after the attempt `newest`, newest first, however many those are; where none is known, the newest page. */
export async function askForNewer(ask: AskForAttempts, newest: string | undefined): Promise<{ value: ShownAttempt[] } | Problem> {
  if (newest === undefined) return ask({});
  const came: ShownAttempt[] = [];
  for (let after = newest; ; after = came.at(-1)!.id) {
    const answer = await ask({ after });
    if ('problem' in answer) return answer;
    came.push(...answer.value);
    if (answer.value.length < PAGE) return { value: came.toReversed() };
  }
}

/** Where the newest known one is deleted by now, all are asked for again, and older ones are among them. */
export const newestFirst = (some: ShownAttempt[]): ShownAttempt[] => some.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));

/** Those of `some` that are not in `known`. */
export function unknownOf(some: ShownAttempt[], known: ShownAttempt[]): ShownAttempt[] {
  const ids = new Set(known.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}
