// RP-Initiated Logout §2: the site's own session is gone, and the VAS is asked to end its own; one click ends both.
import { getToken } from 'next-auth/jwt';
import { addressesOf, issuerEndpoints } from '../addresses';
import type { Site } from '../sites';
import { sessionCookies } from './cookies';
import { sessionOptions } from './options';

/** The VAS's end-session address for whoever is signed in. */
export async function endSessionAddress(site: Site, cookies: Record<string, string>): Promise<string> {
  const { secret } = await sessionOptions(site);
  const { name } = sessionCookies(site.slug).sessionToken;
  // Only the cookies are read; the shape is what next-auth's own helper takes.
  const token = await getToken({ req: { cookies, headers: {} } as Parameters<typeof getToken>[0]['req'], cookieName: name, secret });
  const address = new URL(issuerEndpoints(site.slug).endSession);
  address.searchParams.set('client_id', site.clientId);
  address.searchParams.set('post_logout_redirect_uri', addressesOf(site.slug).signedOut);
  if (typeof token?.idToken === 'string') address.searchParams.set('id_token_hint', token.idToken);
  return address.href;
}

/** Names of this session's cookies: next-auth cuts a large one into numbered parts. */
export function sessionCookieNames(brand: string, names: string[]): string[] {
  const { name } = sessionCookies(brand).sessionToken;
  return names.filter((one) => one === name || one.startsWith(`${name}.`));
}
