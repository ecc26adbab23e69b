// What the brand's pages and routes ask first: which site this is, and who is signed in.
import { cache } from 'react';
import { notFound } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { sessionOptions, type SiteSession } from '@/brand/session/options';
import type { Customer } from '@/brand/site';
import { findCustomer, findSite, type Site } from '@/brand/sites';
import { HttpError } from '@/lib/http-error';

/** The site of a page; read once per request. */
export const siteOf = cache(findSite);

export interface BrandParams {
  params: Promise<{ brand: string }>;
}

/** The page's site, or the not-found page. */
export async function pageSite({ params }: BrandParams): Promise<Site> {
  return (await siteOf((await params).brand)) ?? notFound();
}

/** The route's site. Throws 404 `brand_unknown`. */
export async function routeSite(slug: string): Promise<Site> {
  const site = await siteOf(slug);
  if (!site) throw new HttpError(404, 'brand_unknown', 'There is no brand of that name.');
  return site;
}

/** Who is signed in at `site`: the session's subject, and what the brand knows of them. */
export const signedInCustomer = cache(async (site: Site): Promise<(SiteSession & { customer: Customer }) | undefined> => {
  const session = await getServerSession(await sessionOptions(site));
  const customer = session?.sub ? await findCustomer(site.slug, session.sub) : undefined;
  return session && customer ? { ...session, customer } : undefined;
});
