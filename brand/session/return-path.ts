// Where signing in leads back to: a page of the same brand, and nothing else (an open redirector otherwise).
import { environment } from '@/lib/environment';

/** Pages of a brand that nobody means to come back to. */
const NOT_A_DESTINATION = new Set(['sign-in', 'sign-out', 'sign-in-problem', 'signed-out', 'chat-callback']);

/** The path, query and fragment of `wanted` where that is a page of `brand`; the brand's home otherwise. */
export function returnPath(brand: string, wanted: unknown): string {
  const { brandOrigin } = environment();
  const home = `/${brand}`;
  if (typeof wanted !== 'string' || !URL.canParse(wanted, brandOrigin)) return home;
  const { origin, pathname, search, hash } = new URL(wanted, brandOrigin);
  const [, first, second = ''] = pathname.split('/');
  return origin === brandOrigin && first === brand && !NOT_A_DESTINATION.has(second) ? `${pathname}${search}${hash}` : home;
}
