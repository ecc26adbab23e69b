import { cookies } from 'next/headers';
import { sessionCookies } from '@/brand/session/cookies';
import { requireOwnPage } from '@/brand/session/same-site';
import { endSessionAddress, sessionCookieNames } from '@/brand/session/sign-out';
import { route } from '@/lib/route';
import { routeSite, type BrandParams } from '../../site';

/** Ends the site's session, then the VAS's: the browser goes there with the ID token, and comes back to `signed-out`. */
export const POST = route<BrandParams>(async (request, { params }) => {
  const site = await routeSite((await params).brand);
  requireOwnPage(request.headers);
  const jar = await cookies();
  const all = jar.getAll();
  const address = await endSessionAddress(site, Object.fromEntries(all.map(({ name, value }) => [name, value])));
  const { options } = sessionCookies(site.slug).sessionToken;
  for (const name of sessionCookieNames(site.slug, all.map((one) => one.name))) jar.set(name, '', { ...options, maxAge: 0 });
  return new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } });
});
