// A consumer at a brand's site: signs in by the VAS's own form, and answers a click as the page's method does, by a silent authorization.
import { randomUUID } from 'node:crypto';
import { addressesOf, CLIENT_IDS } from '../brands/wiring';
import { HttpVisitor } from './http';
import { expectStatus, VisitProblem } from './problem';

const SCOPE = 'openid profile email phone lp_sdes';

/** What the page's method hands over: a code, an ID token, or why there is neither. */
export type PageAnswer = { ssoKey: string; redirect_uri: string } | { ssoKey: string } | { failure: string };

export class Consumer {
  readonly http: HttpVisitor;

  constructor(
    readonly brand: string,
    gone: AbortSignal,
  ) {
    this.http = new HttpVisitor(gone);
  }

  /** From the site's button to the VAS, through its form, and back. Throws `sign_in_failed`. */
  async signIn(login: string): Promise<void> {
    const { site, brandOrigin } = addressesOf(this.brand);
    const page = await this.http.ask(`${site}/sign-in`, { method: 'POST', form: { returnTo: `/${this.brand}/account` } });
    expectStatus(page, 200, 'The login page');
    if (!page.address.pathname.startsWith(`/sign-in/${this.brand}/`)) throw signInFailed(`The site’s button led to ${page.address.pathname} instead of the login page.`);
    const back = await this.http.ask(`${brandOrigin}${page.address.pathname}/submit`, { method: 'POST', form: { persona: login } });
    if (back.status !== 200 || back.address.pathname !== `/${this.brand}/account`) throw signInFailed(`The login form led to ${back.address.pathname} (${back.status}) instead of the customer’s page.`);
  }

  /** OIDC Core §3.1.2.1, §3.2.2.1: the same request as the page's hidden frame makes. */
  async authorize(responseType: 'code' | 'id_token'): Promise<PageAnswer> {
    const { issuer, chatCallback } = addressesOf(this.brand);
    const state = randomUUID();
    const asked = { client_id: CLIENT_IDS.liveAssist, response_type: responseType, response_mode: 'fragment', scope: SCOPE, redirect_uri: chatCallback, state, prompt: 'none', nonce: randomUUID() };
    const { address, status } = await this.http.ask(`${issuer}/auth?${new URLSearchParams(asked)}`, { until: chatCallback });
    const answer = new URLSearchParams(address.hash.slice(1));
    if (answer.get('state') !== state) throw new VisitProblem('authorization_lost', `The VAS answered the silent authorization with ${status}, and not at the page’s callback.`, 'Look into the server’s log: the VAS says there what it refused.');
    const [code, token] = [answer.get('code'), answer.get('id_token')];
    if (code) return { ssoKey: code, redirect_uri: chatCallback };
    return token ? { ssoKey: token } : { failure: answer.get('error') ?? 'no answer' };
  }
}

const signInFailed = (sentence: string) => new VisitProblem('sign_in_failed', sentence, 'Sign in by hand at the brand’s site: the page says what is wrong. Cookies need the very host name of BRAND_ORIGIN.');
