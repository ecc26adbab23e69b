// What the service tells the wire of a conversation: who came, who said what, who read it, how it ended.
import type { Key } from '@/lib/wire/keys';
import { report } from '@/lib/wire/report';
import type { Place } from '../conversations/marks';
import type { Entry } from '../contract/transcript';

const at = ({ account, conversation }: Place) => ({ brand: account, needs: [['conversation', conversation]] as readonly Key[] });
const entryKey = ({ conversation }: Place, number: number): Key => ['entry', `${conversation} ${number}`];

export const sawJoin = (place: Place): void => report({ ...at(place), kind: 'visitor_joined', facts: () => ({ conversation: place.conversation, bearer: true }) });

/** The agents of the account were told of it. */
export const sawQueued = (place: Place, visitor: string): void => report({ ...at(place), kind: 'chat_queued', once: place.conversation, facts: () => ({ visitor, conversation: place.conversation }) });

const MARKS = { accepted: 'chat_taken', 'taken over': 'chat_taken_over' } as const;

/** Accepted, taken over, or ended by one of the two. */
export function sawMark(place: Place, kind: 'accepted' | 'taken over' | 'ended', agent: string | null): void {
  if (kind === 'ended' && agent === null) return report({ ...at(place), kind: 'visitor_ended', facts: () => ({ conversation: place.conversation }) });
  report({ ...at(place), kind: kind === 'ended' ? 'agent_ended' : MARKS[kind], facts: () => ({ agent, conversation: place.conversation }) });
}

/** The card of the visitor's contact was handed to an agent. */
export function sawCard(place: Place, { fullName, company }: { fullName: string; company: string }, subject: string): void {
  report({ ...at(place), kind: 'card_opened', once: place.conversation, facts: () => ({ contact: fullName, company, subject }) });
}

export function sawMessage(place: Place, { sender, number, id, text, authorName }: Entry): void {
  const told = { ...at(place), gives: [entryKey(place, number)] };
  if (sender === 'agent') report({ ...told, kind: 'agent_message', facts: () => ({ text, number, id, agent: authorName }) });
  else report({ ...told, kind: 'visitor_message', facts: () => ({ text, number, id }) });
}

/** It was sent on to the other side's sockets. */
export function sawDelivery(place: Place, { sender, number }: Entry): void {
  const kind = sender === 'agent' ? 'agent_message_delivered' : 'visitor_message_delivered';
  report({ brand: place.account, kind, needs: [['conversation', place.conversation], entryKey(place, number)], facts: () => ({ number }) });
}

export function sawRead(place: Place, side: 'visitor' | 'agent', number: number): void {
  const kind = side === 'agent' ? 'agent_has_read' : 'visitor_has_read';
  report({ brand: place.account, kind, needs: [['conversation', place.conversation], entryKey(place, number)], facts: () => ({ number }) });
}

export const sawExpiring = (place: Place, seconds: number): void => report({ ...at(place), kind: 'proof_expiring', facts: () => ({ seconds: Math.round(seconds) }) });
export const sawReplaced = (place: Place): void => report({ ...at(place), kind: 'bearer_replaced', facts: () => ({ bearer: true }) });
export const sawClosing = (place: Place, code: number): void => report({ ...at(place), kind: 'socket_closed', facts: () => ({ code }) });

/** Their proof ran out, or they signed out. */
export function sawLapse(place: Place, kind: 'expired' | 'left'): void {
  report({ ...at(place), kind: kind === 'left' ? 'visitor_left' : 'proof_expired', facts: () => ({ conversation: place.conversation }) });
}

export const sawVerifiedAgain = (place: Place): void => report({ ...at(place), kind: 'verified_again', facts: () => ({ conversation: place.conversation }) });

export function sawReturned(place: Place): void {
  report({ ...at(place), kind: 'bearer_returned', facts: () => ({ method: 'DELETE', url: `/api/account/${place.account}/visitor-session`, conversation: place.conversation, bearer: true }) });
}

/** An Offline survey was kept; `id` is the window's own name of it. */
export function sawSurvey(account: string, { id, cause, name }: { id: string; cause: string; name: string }): void {
  report({ brand: account, kind: 'survey_stored', needs: [['survey', id]], facts: () => ({ method: 'POST', url: `/api/account/${account}/survey`, cause, name }) });
}
