import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { addressesOf } from '@/brand/addresses';
import { sessionOptions } from '@/brand/session/options';
import { returnPath } from '@/brand/session/return-path';
import { problemOfErrors } from '@/brand/session/sign-in-problem';
import type { Site } from '@/brand/sites';
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';
import { route } from '@/lib/route';
import { siteOf } from '../../../site';

interface Params {
  params: Promise<{ nextauth: string[] }>;
}

/** The registered redirect URI, `/api/auth/callback/{brand}`. next-auth's other addresses are not served: our pages stand for its own. */
export const GET = route<Params>(async (request, { params }) => {
  const [action, brand, ...rest] = (await params).nextauth;
  if (action !== 'callback' || !brand || rest.length) throw new HttpError(404, 'not_found', 'There is nothing at this address.');
  const site = await siteOf(brand);
  // A person came this way, and is better served by the page that says there is no such site.
  if (!site) return new Response(null, { status: 303, headers: { location: `${environment().brandOrigin}/${encodeURIComponent(brand)}` } });
  const options = await sessionOptions(site);
  const wanted = (await cookies()).get(options.cookies.callbackUrl.name)?.value;
  const response: Response = await NextAuth(request as NextRequest, { params: { nextauth: [action, brand] } }, options);
  return explainFailure(site, new URL(request.url).searchParams, wanted, response);
});

/** next-auth sends failures to an address without a brand; the customer belongs on this brand's page, which says what happened. */
function explainFailure(site: Site, query: URLSearchParams, wanted: string | undefined, response: Response): Response {
  const { origin, site: home } = addressesOf(site.slug);
  const location = new URL(response.headers.get('location') ?? '/api/auth/error', origin);
  if (!location.pathname.startsWith('/api/auth/')) return response;
  const problem = new URL(`${home}/sign-in-problem`);
  problem.searchParams.set('reason', problemOfErrors(query.get('error'), location.searchParams.get('error')));
  problem.searchParams.set('returnTo', returnPath(site.slug, wanted));
  const headers = new Headers(response.headers);
  headers.set('location', problem.href);
  headers.set('cache-control', 'no-store');
  return new Response(null, { status: 303, headers });
}
