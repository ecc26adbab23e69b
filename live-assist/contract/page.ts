// postMessage between the SDK (brand's page) and the chat window (iframe on Live Assist's origin). Ours, simulated, but for the state names.
import type { EngagementAttribute } from './attributes';
import type { PageFailure, Proof } from './chat-request';

/** The documented values of `lpUnifiedWindow`/`state`. */
export type WindowState =
  | 'initialised'
  | 'preChat'
  | 'waiting'
  | 'chatting'
  | 'interactive'
  | 'postChat'
  | 'ended'
  | 'offline'
  | 'resume'
  | 'uninitialised';

/** Window → SDK. Sent to the exact origin of the page that embeds the window. */
export type FromWindow =
  /** The window listens. May come again after a reload of the frame: the SDK answers each with `lp:open`. */
  | { type: 'lp:ready' }
  /**
   * Ask the page for a proof. `attempt` counts up; an answer to an older attempt is ignored. `silent`: nobody clicked
   * just now, so the page should decline rather than put a sign-in dialog up. It reads this as `lpTag.silent`.
   * `codeChallenge` is the method's second argument, with PKCE (RFC 7636 §4.2, S256).
   */
  | { type: 'lp:prove'; attempt: number; method: { name: string; context: string }; timeLimitMs: number; silent: boolean; codeChallenge?: string }
  | { type: 'lp:state'; state: WindowState }
  | { type: 'lp:unread'; count: number }
  /** Whether the consumer wants sounds: for the page's browser to remember, where the frame itself may keep nothing. */
  | { type: 'lp:sounds'; sounds: boolean }
  | { type: 'lp:minimise' }
  /** The conversation is over for this browser: remove the window. `forget`: the visitor is out, and what the page said of them with them. */
  | { type: 'lp:close'; forget?: boolean };

/** SDK → window. Sent to Live Assist's exact origin, to the frame that the SDK made. */
export type ToWindow =
  | { type: 'lp:open'; pageAttributes: EngagementAttribute[]; sounds?: boolean }
  | { type: 'lp:proof'; attempt: number; proof: Proof }
  | { type: 'lp:no-proof'; attempt: number; failure: PageFailure }
  | { type: 'lp:attributes'; pageAttributes: EngagementAttribute[] }
  /** The consumer minimised or restored the window: unread counting follows. */
  | { type: 'lp:visible'; visible: boolean }
  /** The consumer signed out at the brand: give the bearer back, keep nothing. Answered by `lp:close`. */
  | { type: 'lp:forget' };
