// chat.js: the page's part, whole. Live Assist calls the method on a click, and again when the token has expired.
import { authorizeSilently } from './silent-authorization';

type Proof = string | { ssoKey: string; redirect_uri: string } | null;

interface ChatWindowGlobals {
  lpTag: { site: string; logout?: (done: () => void) => void };
  lpGetAuthenticationToken: (callback: (proof: Proof, error?: string) => void, codeChallenge?: string) => void;
}

const { account, authorizationEndpoint, clientId, redirectUri, responseType } = (document.currentScript as HTMLScriptElement).dataset as Record<string, string>;
const page = globalThis as unknown as ChatWindowGlobals;

page.lpTag = { site: account! };

page.lpGetAuthenticationToken = (callback, codeChallenge) => {
  const isCode = responseType === 'code';
  authorizeSilently(authorizationEndpoint!, {
    client_id: clientId!,
    redirect_uri: redirectUri!,
    response_type: responseType!,
    scope: 'openid profile email phone lp_sdes',
    // PKCE: Live Assist keeps the verifier, and sends it to the token endpoint with the code.
    ...(isCode && codeChallenge && { code_challenge: codeChallenge, code_challenge_method: 'S256' }),
  }).then(
    ({ code, id_token: idToken }) => callback(isCode ? { ssoKey: code!, redirect_uri: redirectUri! } : idToken!),
    // Nobody signed in (login_required), or something else went wrong: Offline survey.
    (error: Error) => callback(null, error.message),
  );
};

/** Before your own signing out: the chat goes from the screen, and its session is taken back. Heard at the document, for this script may stand before the links. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-signs-out]');
  if (!link || !page.lpTag.logout) return;
  event.preventDefault();
  page.lpTag.logout(() => location.assign(link.href));
});
