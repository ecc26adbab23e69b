// RP-initiated logout: one click at the brand ends both sessions. Whoever is sent here without proof from the brand is asked first.
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { html, trusted, type Html } from '@/lib/html';
import type { IssuerSettings } from './issuer';
import { nonceOf, page } from './page';

type SignOut = NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>;

/** `form` is oidc-provider's own, with its token against forged requests; the buttons belong to it. */
export const askToSignOut =
  (settings: IssuerSettings): SignOut['logoutSource'] =>
  (context, form) => {
    const script = isAskedByBrand(context) ? html`<script nonce="${nonceOf(context.req)}">document.querySelector('button.main').click()</script>` : '';
    context.body = page(settings, context.req, { title: `Sign out of ${settings.name}?`, body: html`${trusted(form)}${BUTTONS}${script}` });
  };

/** oidc-provider has verified the hint; it is this customer's own when it names the one who is signed in (RP-Initiated Logout 1.0 §2). */
function isAskedByBrand({ oidc }: KoaContextWithOIDC): boolean {
  const hint = oidc.entities.IdTokenHint as { payload?: { sub?: unknown } } | undefined;
  return hint?.payload?.sub !== undefined && hint.payload.sub === oidc.session?.accountId;
}

const BUTTONS: Html = html`<p class="actions">
<button class="main" type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>
<button type="submit" form="op.logoutForm">Stay signed in</button></p>`;

/** Shown when the brand named no page to go back to. */
export const sayGoodbye =
  (settings: IssuerSettings): SignOut['postLogoutSuccessSource'] =>
  (context) => {
    const body = html`<p>You can close this page, or go back to the site.</p>`;
    context.body = page(settings, context.req, { title: 'You are signed out', body });
  };
