// The brand's session, as next-auth keeps it: code flow with PKCE, state and nonce against the brand's own VAS.
import { createHmac } from 'node:crypto';
import type { AuthOptions } from 'next-auth';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { installationSecret } from '@/lib/secrets';
import { addressesOf, issuerEndpoints } from '../addresses';
import type { Site } from '../sites';
import { sessionCookies } from './cookies';
import { sessionLogger } from './logger';
import { returnPath } from './return-path';

const SESSION_MAX_AGE = 8 * 60 * 60;

/** Claims of the ID token that the site itself uses. */
interface SiteClaims {
  sub: string;
  name?: string;
  given_name?: string;
}

/** Who is signed in at the site. */
export interface SiteSession {
  sub: string;
  expires: string;
}

/** next-auth's options for one brand; the provider's id is the brand, so that its callback is `/api/auth/callback/{brand}`. */
export async function sessionOptions(site: Site) {
  const { origin } = addressesOf(site.slug);
  return {
    providers: [vasProvider(site)],
    secret: await sessionSecret(site),
    cookies: sessionCookies(site.slug),
    session: { strategy: 'jwt', maxAge: SESSION_MAX_AGE },
    logger: sessionLogger(site.slug),
    callbacks: {
      redirect: ({ url }) => `${origin}${returnPath(site.slug, url)}`,
      // The ID token stays in the encrypted cookie, for RP-Initiated Logout §2 (`id_token_hint`).
      jwt: ({ token, account }) => (account ? { sub: account.providerAccountId, idToken: account.id_token } : token),
      session: ({ session: { expires }, token }): SiteSession => ({ expires, sub: token.sub ?? '' }),
    },
  } satisfies AuthOptions;
}

function vasProvider({ slug, content, clientId, clientSecret }: Site): OAuthConfig<SiteClaims> {
  const { issuer, authorization, token, jwks } = issuerEndpoints(slug);
  return {
    id: slug,
    name: content.name,
    type: 'oauth',
    issuer,
    authorization: { url: authorization, params: { scope: 'openid profile email' } },
    token,
    jwks_endpoint: jwks,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    clientId,
    clientSecret,
    httpOptions: { timeout: 5_000 },
    profile: ({ sub, name, given_name }) => ({ id: sub, name: name ?? given_name }),
  };
}

/** One secret per brand, and per making of it: a session of another brand, or from before a reset, opens nothing. */
async function sessionSecret({ slug, clientSecret }: Site): Promise<string> {
  return createHmac('sha256', await installationSecret('brand.session')).update(`${slug}.${clientSecret}`).digest('base64url');
}
