// One brand's oidc-provider, as data. What is switched off here is not reachable at all.
import { interactionPolicy, type Configuration } from 'oidc-provider';
import { findAccountOf } from './accounts';
import { adapterOf } from './adapter';
import { CLAIMS_BY_SCOPE } from './claims';
import { fetchKeysOf, KEY_SET_LIMITS } from './client-keys';
import { clientsOf } from './clients';
import { cookiesOf } from './cookies';
import { renderError } from './errors';
import { offersFor } from './flows';
import { loadGrantOf } from './grants';
import type { IssuerSettings } from './issuer';
import { signingKeys } from './keys';
import { askToSignOut, sayGoodbye } from './sign-out';

const HOUR = 60 * 60;

/** `mountPath` is the path of the brand's issuer, such as `/idp/harbour-bank`. */
export async function configurationOf(brand: string, mountPath: string, settings: IssuerSettings): Promise<Configuration> {
  const [clients, cookies, keys] = await Promise.all([clientsOf(brand), cookiesOf(mountPath), signingKeys(brand)]);
  const { encryption, ...offers } = offersFor(clients);
  return {
    ...PROTOCOL,
    ...offers,
    fetch: fetchKeysOf(clients, settings.faults),
    fetchResponseBodyLimits: KEY_SET_LIMITS,
    adapter: adapterOf(brand),
    clients,
    cookies,
    jwks: { keys },
    findAccount: findAccountOf(brand),
    loadExistingGrant: loadGrantOf(clients),
    ttl: { ...LIFETIMES, IdToken: () => settings.idTokenTtl },
    interactions: { policy: signInOnly(), url: (_context, interaction) => `/sign-in/${brand}/${interaction.uid}` },
    features: { ...FEATURES, encryption, rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut(settings), postLogoutSuccessSource: sayGoodbye(settings) } },
    renderError: renderError(settings),
  };
}

const PROTOCOL = {
  scopes: Object.keys(CLAIMS_BY_SCOPE),
  claims: { ...CLAIMS_BY_SCOPE, acr: null, auth_time: null, iss: null, sid: null },
  // Live Assist reads the ID token alone, so everything asked for stands in it, not only at the userinfo endpoint (OIDC Core §5.4 would have it so).
  conformIdTokenClaims: false,
  // OIDC Core §3.1.3.1: a client that named its redirect_uri names it again when it redeems the code.
  allowOmittingSingleRegisteredRedirectUri: false,
  // A verifier (RFC 7636) is welcome from everybody, as S256, the one method there is; required of a client that is registered so (RFC 9700 §2.1.1).
  pkce: { required: (_context, client) => client.require_pkce === true },
  extraClientMetadata: { properties: ['require_pkce'] },
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
