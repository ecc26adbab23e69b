// next-auth's cookies, one set per brand. Cookies ignore ports, so the names carry port and brand; the paths keep each where it is used.
import type { CookieOption, CookiesOptions } from 'next-auth';
import { environment } from '@/lib/environment';

/** Seconds that a sign-in may take, from the click to the way back. */
const SIGN_IN_MAX_AGE = 15 * 60;

/** Cookies of `brand`: its session goes to its own pages only, what a sign-in leaves behind to its callback only. */
export function sessionCookies(brand: string) {
  const { brandOrigin, port } = environment();
  const secure = brandOrigin.startsWith('https:');
  const cookie = (name: string, path: string, maxAge?: number): CookieOption => ({
    name: `${secure ? '__Secure-' : ''}next-auth.${port}.${brand}.${name}`,
    options: { httpOnly: true, sameSite: 'lax', secure, path, maxAge },
  });
  const callback = `/api/auth/callback/${brand}`;
  return {
    sessionToken: cookie('session-token', `/${brand}`),
    callbackUrl: cookie('callback-url', callback, SIGN_IN_MAX_AGE),
    csrfToken: cookie('csrf-token', `/${brand}/sign-in`, SIGN_IN_MAX_AGE),
    pkceCodeVerifier: cookie('pkce', callback, SIGN_IN_MAX_AGE),
    state: cookie('state', callback, SIGN_IN_MAX_AGE),
    nonce: cookie('nonce', callback, SIGN_IN_MAX_AGE),
  } satisfies Partial<CookiesOptions>;
}
