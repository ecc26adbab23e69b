// What both sides of a conversation know of it: its state and its numbered entries.

export type ConversationState = 'waiting' | 'chatting' | 'ended';

/** `expired`, `left`: the visitor's proof ran out, or they signed out at the brand. `verified`: and they are verified again. */
export type EntryKind = 'text' | 'accepted' | 'taken over' | 'ended' | 'expired' | 'left' | 'verified';

/** One line of a conversation's transcript. `number` counts from 1 without gaps, per conversation. */
export interface Entry {
  number: number;
  kind: EntryKind;
  sender: 'visitor' | 'agent' | 'system';
  /** The agent's display name, for an agent's entry, for `accepted` and `taken over`; of who ended it, for `ended`. */
  authorName: string | null;
  /** The sender's own id of the message. */
  id: string;
  text: string;
  at: string;
}

/** What both sides know of a conversation's state. */
export interface ConversationStatus {
  id: string;
  state: ConversationState;
  agentName: string | null;
  /** Whether the other side has an open socket on it. */
  agentPresent: boolean;
  visitorPresent: boolean;
  lastNumber: number;
  /** Number of the last entry that each side has had before their eyes. */
  visitorRead: number;
  agentRead: number;
  /** From 1 to 5, once the visitor has rated it. */
  rating: number | null;
}

/** What the agent's queue shows. */
export interface ConversationSummary extends ConversationStatus {
  visitorName: string;
  /** Login of the agent who accepted it. */
  agent: string | null;
  /** False from the end of the visitor's proof until there is a fresh one. */
  verified: boolean;
  /** `exp` of the newest proof. */
  verifiedUntil: string;
  /** How often the proof was renewed before it ran out, and when it was last. */
  renewals: number;
  renewedAt: string | null;
  createdAt: string;
  acceptedAt: string | null;
  endedAt: string | null;
  ratingComment: string;
  /** The agent's note on what it was about, once it is over. */
  wrapUp: string;
}
