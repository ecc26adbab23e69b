// The page's JavaScript method, which Live Assist calls on a click on its invitation: is somebody signed in here, and who says so?
import { answerOnce, type Callback } from './answer-once';
import { authorizeSilently, type Client } from './silent-authorization';

/** The vendor waits 10 s. An answer after that is lost, so each limit here is shorter. */
const ANSWER_LIMIT_MS = 9_000;
const VAS_LIMIT_MS = 8_000;

/** Makes `method(callback, codeChallenge?)`. `onAnonymous` is asked where nobody is signed in, and resolves with the reason to decline with. */
export function createAuthenticationMethod(client: Client, onAnonymous: () => Promise<string>) {
  return (callback: Callback, codeChallenge?: string): void => {
    void answer(answerOnce(callback, ANSWER_LIMIT_MS), codeChallenge);
  };

  async function answer(callback: Callback, codeChallenge?: string): Promise<void> {
    const result = await authorizeSilently(client, codeChallenge, VAS_LIMIT_MS).catch((error: unknown) => ({ error: String(error) }));
    // The vendor redeems the code, and must name the redirect_uri it was issued for (RFC 6749 §4.1.3).
    if ('code' in result) callback({ ssoKey: result.code, redirect_uri: client.redirectUri });
    else callback(null, result.error === 'login_required' ? await onAnonymous() : result.error);
  }
}
