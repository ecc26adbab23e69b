// The page's end of the line to the chat window.
//
// Requirements
//   - Only the frame that the SDK made, while it shows Live Assist's origin, is listened to: `event.source`, `event.origin`
//     and the message's shape are checked on every receipt. Anything else is somebody else's message, and left alone.
//   - What is said to the window is said to Live Assist's exact origin, never to whatever the frame shows now.
//   - A window that loads again begins again; a message that comes twice does nothing twice.
//
// Steps
//   1. The consumer clicks; the SDK makes the frame, whose address names the account and this page's origin, and calls the
//      page's method, whose name it was served with: the page asks its VAS while the window loads. Not with PKCE: there the
//      method needs a challenge, and its verifier is made in the window, where this page cannot read it.
//   2. window → page  lp:ready   the window listens (again, if it was loaded again)
//   3. window → page  lp:prove   a numbered attempt, the name of the page's method, and with PKCE the challenge that it gets
//   4. page → window  lp:open    what the page says of its visitor; the window ignores all but the first
//   5. The call of step 1 answers the first attempt; for any other the SDK calls the method anew: once per attempt, and
//      never for a number at or below one it has seen since step 2.
//   6. page → window  lp:proof or lp:no-proof, with that number
import type { FromWindow, ToWindow } from '../contract/page';

export interface Handlers {
  ready: () => void;
  prove: (ask: Extract<FromWindow, { type: 'lp:prove' }>) => void;
  /** lp:state, lp:unread, lp:sounds, lp:minimise, lp:close. */
  tell: (message: Exclude<FromWindow, { type: 'lp:ready' | 'lp:prove' }>) => void;
}

export interface Line {
  /** Nothing is sent before the window listens. */
  send: (message: ToWindow) => void;
  hangUp: () => void;
}

export function openLine(frame: HTMLIFrameElement, origin: string, handlers: Handlers): Line {
  let listens = false;
  let lastAttempt = 0;
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (!source || source !== frame.contentWindow || from !== origin || !isFromWindow(data)) return;
    if (data.type === 'lp:ready') {
      listens = true;
      lastAttempt = 0;
      handlers.ready();
    } else if (data.type !== 'lp:prove') handlers.tell(data);
    else if (data.attempt > lastAttempt) {
      lastAttempt = data.attempt;
      handlers.prove(data);
    }
  };
  addEventListener('message', hear);
  return {
    // Before step 2 the frame shows an empty page of this origin: what was said to it would only be a warning on the console.
    send: (message) => listens && frame.contentWindow?.postMessage(message, origin),
    hangUp: () => removeEventListener('message', hear),
  };
}

/** What each message carries, told by a value of the same type. */
const LIKE: Record<FromWindow['type'], object> = {
  'lp:ready': {},
  'lp:prove': { attempt: 0, method: { name: '', context: '' }, timeLimitMs: 0, silent: true },
  'lp:state': { state: '' },
  'lp:unread': { count: 0 },
  'lp:sounds': { sounds: true },
  'lp:minimise': {},
  'lp:close': {},
};

/** True for a message of the contract, with everything that its type carries. */
function isFromWindow(data: unknown): data is FromWindow {
  const { type, codeChallenge = '' } = (data ?? {}) as Record<string, unknown>;
  return typeof type === 'string' && Object.hasOwn(LIKE, type) && isLike(LIKE[type as FromWindow['type']], data) && isLike('', codeChallenge);
}

const isLike = (like: unknown, value: unknown): boolean =>
  typeof value === typeof like && value !== null && (typeof like !== 'object' || Object.entries(like!).every(([name, part]) => isLike(part, (value as Record<string, unknown>)[name])));
