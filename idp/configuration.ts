// One brand's oidc-provider, as data. What is switched off here is not reachable at all.
import { interactionPolicy, type Configuration } from 'oidc-provider';
import { findAccountOf } from './accounts';
import { adapterOf } from './adapter';
import { CLAIMS_BY_SCOPE } from './claims';
import { CLIENT_AUTH_METHODS, clientsOf } from './clients';
import { cookiesOf } from './cookies';
import { renderError } from './errors';
import { loadGrantOf } from './grants';
import type { IssuerSettings } from './issuer';
import { signingKeys } from './keys';
import { askToSignOut, sayGoodbye } from './sign-out';

const HOUR = 60 * 60;

/** `mountPath` is the path of the brand's issuer, such as `/idp/harbour-bank`. */
export async function configurationOf(brand: string, mountPath: string, settings: IssuerSettings): Promise<Configuration> {
  const [clients, cookies, keys] = await Promise.all([clientsOf(brand), cookiesOf(mountPath), signingKeys(brand)]);
  return {
    ...PROTOCOL,
    adapter: adapterOf(brand),
    clients,
    cookies,
    jwks: { keys },
    findAccount: findAccountOf(brand),
    loadExistingGrant: loadGrantOf(clients),
    ttl: { ...LIFETIMES, IdToken: () => settings.idTokenTtl },
    interactions: { policy: signInOnly(), url: (_context, interaction) => `/sign-in/${brand}/${interaction.uid}` },
    features: { ...FEATURES, rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut(settings), postLogoutSuccessSource: sayGoodbye(settings) } },
    renderError: renderError(settings),
  };
}

const PROTOCOL = {
  responseTypes: ['code'],
  scopes: Object.keys(CLAIMS_BY_SCOPE),
  claims: { ...CLAIMS_BY_SCOPE, acr: null, auth_time: null, iss: null, sid: null },
  clientAuthMethods: CLIENT_AUTH_METHODS,
  // Live Assist reads the ID token alone, so everything asked for stands in it, not only at the userinfo endpoint (OIDC Core §5.4 would have it so).
  conformIdTokenClaims: false,
  // OIDC Core §3.1.3.1: a client that named its redirect_uri names it again when it redeems the code.
  allowOmittingSingleRegisteredRedirectUri: false,
  // Both clients have a secret; a verifier (RFC 7636) is welcome, and then only as S256, the one method there is.
  pkce: { required: () => false },
  clientBasedCORS: () => false,
  clockTolerance: 0,
} satisfies Configuration;

/** Seconds. */
const LIFETIMES = { AuthorizationCode: 60, AccessToken: HOUR / 4, Interaction: HOUR, Session: 12 * HOUR, Grant: 14 * 24 * HOUR } satisfies Configuration['ttl'];

const FEATURES = {
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  resourceIndicators: { enabled: false },
  userinfo: { enabled: true },
} satisfies Configuration['features'];

/** Signing in is the only thing a customer is ever asked for; consent is not (see grants.ts). */
function signInOnly() {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}
