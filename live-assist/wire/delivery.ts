// What the service tells the wire of frames that left to a socket of the other side: messages, and what agents are told of a proof.
import { report } from '@/lib/wire/report';
import type { Entry, EntryKind } from '../contract/transcript';
import type { Place } from '../conversations/marks';
import { entryKey, keysOf } from './conversation';

const CHANGES: Partial<Record<EntryKind, string>> = { expired: 'the sign-in has expired', left: 'the customer has signed out', verified: 'the customer is verified again' };

/** An entry left to a socket of that side. Told once, of however many sockets; one's own words that come back are no delivery. */
export function sawSent(place: Place, side: 'visitor' | 'agent', { kind, sender, number }: Entry): void {
  const change = CHANGES[kind];
  if (change && side === 'agent') return tell(place, 'agent_told', number, { change });
  if (kind !== 'text' || sender === side || sender === 'system') return;
  tell(place, side === 'visitor' ? 'agent_message_delivered' : 'visitor_message_delivered', number, { number });
}

function tell(place: Place, kind: 'agent_told' | 'agent_message_delivered' | 'visitor_message_delivered', number: number, facts: { change?: string; number?: number }): void {
  report({ brand: place.account, kind, once: `${place.conversation} ${number}`, needs: [...keysOf(place), entryKey(place, number)], facts: () => facts });
}
