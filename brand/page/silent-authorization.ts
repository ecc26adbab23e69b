// Asks the Visitor Authentication Service for an authorization code, without the consumer seeing anything of it:
// a hidden frame, `prompt=none`, and a page of ours at the end that hands the answer back.
import { readAnswer, type AuthorizationAnswer } from './authorization-answer';

export interface Client {
  issuer: string;
  authorizationEndpoint: string;
  clientId: string;
  /** Our own /chat-callback, as it is registered at the VAS. */
  redirectUri: string;
}

const SCOPE = 'openid profile email phone lp_sdes';

/** Resolves with the VAS's answer, or with the error `vas_timed_out`. Never rejects; leaves nothing behind in the page. */
export function authorizeSilently(client: Client, codeChallenge: string | undefined, limitMs: number): Promise<AuthorizationAnswer> {
  const expected = { state: crypto.randomUUID(), issuer: client.issuer };
  const ownOrigin = new URL(client.redirectUri).origin;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Sign-in check';
  frame.src = authorizationUrl(client, expected.state, codeChallenge);

  return new Promise((resolve) => {
    const finish = (answer: AuthorizationAnswer) => {
      clearTimeout(timer);
      removeEventListener('message', receive);
      frame.remove();
      resolve(answer);
    };
    const receive = (event: MessageEvent) => {
      if (event.origin !== ownOrigin || event.source !== frame.contentWindow) return;
      const answer = readAnswer(event.data, expected);
      if (answer) finish(answer);
    };
    const timer = setTimeout(() => finish({ error: 'vas_timed_out' }), limitMs);
    addEventListener('message', receive);
    document.body.append(frame);
  });
}

/** OIDC Core §3.1.2.1. `response_mode=fragment` keeps the code away from every server log on the way. */
function authorizationUrl({ authorizationEndpoint, clientId, redirectUri }: Client, state: string, codeChallenge?: string): string {
  const url = new URL(authorizationEndpoint);
  const parameters = { client_id: clientId, response_type: 'code', response_mode: 'fragment', scope: SCOPE, redirect_uri: redirectUri, state, prompt: 'none' };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  // RFC 7636 §4.3. The vendor keeps the verifier, and sends it to the token endpoint with the code.
  if (codeChallenge) {
    url.searchParams.set('code_challenge', codeChallenge);
    url.searchParams.set('code_challenge_method', 'S256');
  }
  return url.href;
}
