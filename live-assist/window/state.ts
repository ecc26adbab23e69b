// What the chat window shows, as one value. The logic (session.ts) writes it, React draws it.
import type { SurveyCause } from '../contract/survey';
import type { Entry } from '../contract/transcript';

export type Phase =
  /** Asking the page, then the service, who this is. */
  | 'connecting'
  /** The same by itself, after a page load. */
  | 'restoring'
  | 'waiting'
  | 'chatting'
  | 'ended'
  /** Not verified, or nobody there: the Offline survey. */
  | 'survey'
  /** The service could not be asked. */
  | 'failed';

/** A message that the service has not acknowledged yet. */
export interface Outgoing {
  id: string;
  text: string;
  at: string;
  /** Why it was not sent; null while it is on its way. */
  problem: string | null;
}

export interface ChatState {
  phase: Phase;
  /** Its id, once there is one. */
  conversation: string | null;
  surveyCause: SurveyCause;
  /** What went wrong, as a sentence, in phase `failed`. */
  failure: string;
  reconnecting: boolean;
  /** Whether the visitor's proof is good: it runs out, and the page is asked for another. */
  verification: 'good' | 'checking' | 'lost';
  agentName: string | null;
  agentPresent: boolean;
  agentTyping: boolean;
  /** How far each side has read, by entries' numbers. */
  visitorRead: number;
  agentRead: number;
  /** Once this conversation is rated, here or in another tab. */
  rating: number | null;
  /** Whether a sound tells of the agent's messages. */
  sounds: boolean;
  /** Earlier entries were asked for. */
  loadingOlder: boolean;
  /** In the order of their numbers, without a gap; earlier ones come when they are asked for. */
  entries: Entry[];
  /** In the order in which they were typed. */
  outbox: Outgoing[];
}

export const INITIAL: ChatState = {
  phase: 'connecting',
  conversation: null,
  surveyCause: 'not_verified',
  failure: '',
  reconnecting: false,
  verification: 'good',
  agentName: null,
  agentPresent: false,
  agentTyping: false,
  visitorRead: 0,
  agentRead: 0,
  rating: null,
  sounds: false,
  loadingOlder: false,
  entries: [],
  outbox: [],
};
