// The sockets: /ws/account/{account}/visitor and …/agent. Frames are JSON, one object each. Ours, simulated.
import type { BrowserReport } from '@/lib/wire/browser';
import type { EngagementAttribute } from './attributes';
import type { ConversationStatus, ConversationSummary, Entry } from './transcript';
import type { CannedReply } from './canned-reply';
import type { Survey } from './survey';

export type VisitorFrame =
  /** First frame, within {@link SOCKET_LIMITS}.joinMs: the bearer, and the last number this window has seen; with
   * `latest`, who has seen nothing yet gets so many of the last entries instead of all of them. */
  | { type: 'join'; token: string; after: number; latest?: number }
  /** A fresh bearer for the same conversation, before the one of the join ends: the socket stays open. The old one is good for nothing more. */
  | { type: 'renew'; token: string }
  /** Asks for the entries before a number: answered by one `older`. */
  | { type: 'older'; before: number }
  /** The visitor has had everything up to this number before their eyes. */
  | { type: 'read'; number: number }
  | { type: 'send'; id: string; text: string }
  | { type: 'typing'; typing: boolean }
  /** What the page says of the visitor now, in place of what it said before. */
  | { type: 'attributes'; pageAttributes: EngagementAttribute[] }
  /** For the demo's wire alone: what the window saw. A request of its own for it would cost more than all the rest of the wire. */
  | { type: 'saw'; report: BrowserReport }
  | { type: 'end' };

/** Agents are known by their cookie when the socket opens. */
export type AgentFrame =
  | { type: 'availability'; available: boolean }
  | { type: 'accept'; conversation: string }
  /** Goes on with a conversation whose agent, `from` by login, is gone. */
  | { type: 'takeOver'; conversation: string; from: string }
  /** Sends the entries after `after` (0 with `latest`: so many of the last ones), and every later one. */
  | { type: 'watch'; conversation: string; after: number; latest?: number }
  | { type: 'older'; conversation: string; before: number }
  | { type: 'read'; conversation: string; number: number }
  | { type: 'send'; conversation: string; id: string; text: string }
  | { type: 'typing'; conversation: string; typing: boolean }
  | { type: 'end'; conversation: string };

/** Frames to either side. */
export type CommonServerFrame =
  | { type: 'entry'; conversation: string; entry: Entry }
  /** The message with the sender's `id` is stored, as number `number`. */
  | { type: 'stored'; conversation: string; id: string; number: number; at: string }
  /** The entries before the number asked for, at most {@link SOCKET_LIMITS}.olderPage, in the order of their numbers. */
  | { type: 'older'; conversation: string; entries: Entry[] }
  | { type: 'typing'; conversation: string; sender: 'visitor' | 'agent'; typing: boolean }
  /** A frame was not acted upon. `id` names the message, where it was one. The socket stays open. */
  | { type: 'refused'; code: string; message: string; conversation?: string; id?: string }
  /** Every {@link SOCKET_LIMITS}.beatMs; a client that hears nothing for twice as long connects again. */
  | { type: 'beat' };

export type VisitorServerFrame =
  | CommonServerFrame
  | { type: 'joined' | 'status'; status: ConversationStatus }
  /** The bearer ends in so many seconds, by the service's clock: time to ask the page for a fresh proof. */
  | { type: 'expiring'; seconds: number }
  /** The answer to `renew`. */
  | { type: 'renewed' }
  /** The answer to `attributes`. */
  | { type: 'heard' };

export type AgentServerFrame =
  | CommonServerFrame
  /** First frame: who this is, every conversation that is not ended, and those that ended lately. */
  | { type: 'workspace'; agent: { login: string; name: string; available: boolean }; conversations: ConversationSummary[]; surveys: Survey[]; cannedReplies: CannedReply[] }
  | { type: 'conversation'; conversation: ConversationSummary }
  /** What is known of the conversation's visitor changed: GET …/conversation/{id} tells. */
  | { type: 'visitor'; conversation: string }
  | { type: 'survey'; survey: Survey }
  | { type: 'agent'; agent: { login: string; name: string; available: boolean } };

export const SOCKET_LIMITS = {
  /** Milliseconds for the first frame. */
  joinMs: 5_000,
  /** Milliseconds before the bearer's end in which `expiring` is said; at most half of what was left when it came. */
  renewalLeadMs: 10_000,
  beatMs: 20_000,
  /** Bytes of one frame: {@link SOCKET_LIMITS}.textLength characters fit, also where JSON writes each of them as six. */
  frameBytes: 32 * 1024,
  /** Characters of one message. */
  textLength: 4_000,
  /** Entries of one `older`. */
  olderPage: 200,
  /** Frames per ten seconds and socket. */
  framesPerTenSeconds: 200,
} as const;

/** Close codes. 4401 is the vendor's own for "your token is no longer good". */
export const CLOSE = { notVerified: 4401, badFrame: 4400, gone: 4404, joinTimeout: 4408, tooManyFrames: 4429, restart: 1012 } as const;
