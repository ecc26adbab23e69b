// Asks the Visitor Authentication Service who is signed in, without the consumer seeing anything of it:
// a hidden frame, `prompt=none`, and a page of ours at the end that hands the answer back.
import { readAnswer, type AuthorizationAnswer, type Expected } from './authorization-answer';

export interface Client {
  issuer: string;
  authorizationEndpoint: string;
  clientId: string;
  /** Our own /chat-callback, as it is registered at the VAS. */
  redirectUri: string;
  /** Web Code Flow, or Web Implicit Flow: as Live Assist's connector for us has it. */
  responseType: 'code' | 'id_token';
}

const SCOPE = 'openid profile email phone lp_sdes';

/** Resolves with the VAS's answer, or with the error `vas_timed_out`. Never rejects; leaves nothing behind in the page. */
export function authorizeSilently(client: Client, codeChallenge: string | undefined, limitMs: number): Promise<AuthorizationAnswer> {
  const expected = { issuer: client.issuer, state: crypto.randomUUID(), ...(client.responseType === 'id_token' && { nonce: crypto.randomUUID() }) };
  const ownOrigin = new URL(client.redirectUri).origin;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Sign-in check';
  frame.src = authorizationUrl(client, expected, codeChallenge);

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

/** OIDC Core §3.1.2.1, §3.2.2.1. `response_mode=fragment` keeps code and token away from every server log on the way. */
function authorizationUrl(client: Client, { state, nonce }: Expected, codeChallenge?: string): string {
  const url = new URL(client.authorizationEndpoint);
  const parameters = {
    client_id: client.clientId,
    response_type: client.responseType,
    response_mode: 'fragment',
    scope: SCOPE,
    redirect_uri: client.redirectUri,
    state,
    prompt: 'none',
    // OIDC Core §3.2.2.1: an ID token in the front channel needs one. In code flow it makes two ID tokens of one second differ: Live Assist takes each once.
    nonce: nonce ?? crypto.randomUUID(),
    // RFC 7636 §4.3. The vendor keeps the verifier, and sends it to the token endpoint with the code.
    ...(codeChallenge && client.responseType === 'code' && { code_challenge: codeChallenge, code_challenge_method: 'S256' }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
