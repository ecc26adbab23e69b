// The expiration flow, as the window takes part in it. The service says when: shortly before the ID token's `exp`, and at it. Each time
// the page's method is asked for a fresh proof; ahead of time nobody notices, at the end the composer waits for it.
import type { ChatAccepted } from '../contract/chat-request';
import type { ChatOutcome } from './chat-request';
import type { ChatState } from './state';

/** How the page is asked. */
export interface Asking {
  /** Nobody clicked. */
  silent: boolean;
  /** There is still time: a page that has no proof now is asked again at the end. */
  ahead: boolean;
  /** Milliseconds that the page may take, where that is less than usual. */
  timeLimitMs?: number;
}

export interface RenewalOptions {
  ask: (how: Asking) => Promise<ChatOutcome>;
  tell: (verification: ChatState['verification']) => void;
  /** The same visitor, with a fresh bearer. */
  renewed: (accepted: ChatAccepted) => void;
  /** A fresh bearer that came too late to be of use. */
  unused: (bearer: string) => void;
  /** Somebody else is signed in by now. */
  another: () => void;
  /** The conversation is no more. */
  gone: () => void;
  /** For tests: milliseconds before the service is asked again that could not be reached; doubles up to eight times this. */
  retryMs?: number;
}

export interface Renewal {
  /** The bearer ends in so many seconds. */
  expiring: (seconds: number) => void;
  /** The bearer has ended. */
  expired: () => void;
  /** The consumer clicked. */
  signInAgain: () => void;
  stop: () => void;
}

export function keepVerified({ ask, tell, renewed, unused, another, gone, retryMs = 1_000 }: RenewalOptions): Renewal {
  /** One request at a time: what happens meanwhile is looked at when it is answered. */
  let asking = false;
  let lapsed = false;
  let stopped = false;
  let failures = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function run(how: Asking): Promise<void> {
    if (asking || stopped) return;
    clearTimeout(again);
    asking = true;
    if (lapsed) tell('checking');
    const outcome = await ask(how);
    asking = false;
    settle(outcome, how);
  }

  function settle(outcome: ChatOutcome, { ahead }: Asking): void {
    if (outcome.kind === 'accepted') return take(outcome.accepted);
    if (stopped) return;
    if (outcome.kind === 'another_visitor') return stop(), another();
    if (!lapsed) return;
    if (ahead) return void run(AT_THE_END);
    if (outcome.kind === 'nothing_to_resume') return stop(), gone();
    if (outcome.kind === 'failed') again = setTimeout(() => void run(AT_THE_END), retryMs * Math.min(8, 2 ** failures++));
    else tell('lost');
  }

  function take(accepted: ChatAccepted): void {
    if (stopped) return unused(accepted.token);
    if (lapsed) tell('good');
    lapsed = false;
    failures = 0;
    renewed(accepted);
  }

  function stop(): void {
    stopped = true;
    clearTimeout(again);
  }

  return {
    expiring: (seconds) => void run({ silent: true, ahead: true, timeLimitMs: seconds * 1_000 }),
    expired() {
      lapsed = true;
      tell('checking');
      void run(AT_THE_END);
    },
    signInAgain: () => void run({ silent: false, ahead: false }),
    stop,
  };
}

const AT_THE_END: Asking = { silent: true, ahead: false };
