// Hands a sign-in to next-auth without its own sign-in page in between: one click leads to the VAS.
import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { sessionOptions } from '@/brand/session/options';
import type { Site } from '@/brand/sites';
import { addressesOf } from '@/brand/addresses';

/** Answers with the redirect to the VAS, and the cookies that its answer will be checked against. */
export async function beginSignIn(site: Site, returnTo: string): Promise<Response> {
  const options = await sessionOptions(site);
  const { origin } = addressesOf(site.slug);
  const request = new NextRequest(`${origin}/api/auth/signin/${site.slug}`, {
    method: 'POST',
    body: new URLSearchParams({ csrfToken: await csrfToken(options), callbackUrl: `${origin}${returnTo}` }),
  });
  return NextAuth(request, { params: { nextauth: ['signin', site.slug] } }, options);
}

/** next-auth wants its double-submit cookie. The route has checked the request's origin already, so that it is made here, for this request. */
async function csrfToken({ secret, cookies: names }: Awaited<ReturnType<typeof sessionOptions>>): Promise<string> {
  const token = randomBytes(32).toString('hex');
  const hash = createHash('sha256').update(`${token}${secret}`).digest('hex');
  const { name, options } = names.csrfToken;
  (await cookies()).set(name, `${token}|${hash}`, options);
  return token;
}
