// The page's JavaScript method, which Live Assist calls on a click on its invitation: is somebody signed in here, and who says so?
import { answerOnce, type Callback } from './answer-once';
import { authorizeSilently, type Client } from './silent-authorization';

/** The vendor waits 10 s. An answer after that is lost, so each limit here is shorter. */
const ANSWER_LIMIT_MS = 9_000;
const VAS_LIMIT_MS = 8_000;

/** What happens where nobody is signed in. */
export interface Anonymous {
  /** Whether this call may ask the consumer to sign in; otherwise it declines at once. */
  mayAsk: () => boolean;
  /** Asks, and resolves with the reason to decline with. */
  ask: () => Promise<string>;
}

/** Makes `method(callback, codeChallenge?)`. */
export function createAuthenticationMethod(client: Client, { mayAsk, ask }: Anonymous) {
  return (callback: Callback, codeChallenge?: string): void => {
    void answer(answerOnce(callback, ANSWER_LIMIT_MS), mayAsk(), codeChallenge);
  };

  async function answer(callback: Callback, asks: boolean, codeChallenge?: string): Promise<void> {
    const result = await authorizeSilently(client, codeChallenge, VAS_LIMIT_MS).catch((error: unknown) => ({ error: String(error) }));
    // Web Code Flow. The vendor redeems the code, and must name the redirect_uri it was issued for (RFC 6749 §4.1.3).
    if ('code' in result) callback({ ssoKey: result.code, redirect_uri: client.redirectUri });
    // Web Implicit Flow: the ID token itself.
    else if ('idToken' in result) callback(result.idToken);
    else callback(null, result.error === 'login_required' && asks ? await ask() : reasonOf(result));
  }
}

/** As the VAS put it: Live Assist's operator reads it. */
const reasonOf = ({ error, description }: { error: string; description?: string }) => (description ? `${error}: ${description}` : error);
