// What the service tells the wire of a conversation: who came, who said what, who read it, how it ended.
import type { Key } from '@/lib/wire/keys';
import { report } from '@/lib/wire/report';
import type { Place } from '../conversations/marks';
import type { Entry } from '../contract/transcript';

export const keysOf = ({ conversation }: Place): readonly Key[] => [['conversation', conversation]];
export const entryKey = ({ conversation }: Place, number: number): Key => ['entry', `${conversation} ${number}`];

export const sawJoin = (place: Place): void => report({ brand: place.account, needs: keysOf(place), kind: 'visitor_joined', facts: () => ({ conversation: place.conversation, bearer: true }) });

/** The agents of the account were told of it. */
export const sawQueued = (place: Place, visitor: string): void => report({ brand: place.account, needs: keysOf(place), kind: 'chat_queued', once: place.conversation, facts: () => ({ visitor, conversation: place.conversation }) });

const MARKS = { accepted: 'chat_taken', 'taken over': 'chat_taken_over' } as const;

/** Accepted, taken over, or ended by one of the two. `login` is null where it was the visitor; `name` where the agent has none. */
export function sawMark(place: Place, kind: 'accepted' | 'taken over' | 'ended', login: string | null, name: string | null): void {
  if (kind === 'ended' && login === null) return report({ brand: place.account, needs: keysOf(place), kind: 'visitor_ended', facts: () => ({ conversation: place.conversation }) });
  report({ brand: place.account, needs: keysOf(place), kind: kind === 'ended' ? 'agent_ended' : MARKS[kind], facts: () => ({ agent: name ?? login, conversation: place.conversation }) });
}

/** The card of the visitor's contact was handed to the agent called `login`. */
export function sawCard(place: Place, { fullName, company }: { fullName: string; company: string }, subject: string, login: string): void {
  report({ brand: place.account, needs: keysOf(place), kind: 'card_opened', once: `${place.conversation} ${login}`, facts: () => ({ contact: fullName, company, subject }) });
}

export function sawMessage(place: Place, { sender, number, id, text, authorName }: Entry): void {
  const brand = place.account;
  const needs = keysOf(place);
  const gives = [entryKey(place, number)];
  if (sender === 'agent') report({ brand, needs, gives, kind: 'agent_message', facts: () => ({ text, number, id, agent: authorName }) });
  else report({ brand, needs, gives, kind: 'visitor_message', facts: () => ({ text, number, id }) });
}

export function sawRead(place: Place, side: 'visitor' | 'agent', number: number): void {
  const kind = side === 'agent' ? 'agent_has_read' : 'visitor_has_read';
  report({ brand: place.account, kind, needs: [['conversation', place.conversation], entryKey(place, number)], facts: () => ({ number }) });
}

export const sawExpiring = (place: Place, seconds: number): void => report({ brand: place.account, needs: keysOf(place), kind: 'proof_expiring', facts: () => ({ seconds: Math.round(seconds) }) });
export const sawReplaced = (place: Place): void => report({ brand: place.account, needs: keysOf(place), kind: 'bearer_replaced', facts: () => ({ bearer: true }) });
export const sawClosing = (place: Place, code: number): void => report({ brand: place.account, needs: keysOf(place), kind: 'socket_closed', facts: () => ({ code }) });

/** Their proof ran out, or they signed out: entry `number` says so. Who is told of it is another event (delivery.ts). */
export function sawLapse(place: Place, kind: 'expired' | 'left', number: number): void {
  report({ brand: place.account, needs: keysOf(place), kind: kind === 'left' ? 'visitor_left' : 'proof_expired', gives: [entryKey(place, number)], facts: () => ({ conversation: place.conversation }) });
}

export const sawVerifiedAgain = (place: Place, number: number): void => report({ brand: place.account, needs: keysOf(place), kind: 'verified_again', gives: [entryKey(place, number)], facts: () => ({ conversation: place.conversation }) });

/** Its route says 204 whatever it was given. */
export function sawReturned(place: Place): void {
  report({ brand: place.account, needs: keysOf(place), kind: 'bearer_returned', facts: () => ({ method: 'DELETE', url: `/api/account/${place.account}/visitor-session`, status: 204, conversation: place.conversation, bearer: true }) });
}

/** An Offline survey was kept; `id` is the window's own name of it. Its route says 201. */
export function sawSurvey(account: string, { id, cause, name }: { id: string; cause: string; name: string }): void {
  report({ brand: account, kind: 'survey_stored', needs: [['survey', id]], facts: () => ({ method: 'POST', url: `/api/account/${account}/survey`, status: 201, cause, name }) });
}
