// Signing in and out are POSTs of the brand's own pages: another site's page must not sign a consumer in or out (login CSRF).
import { environment } from '@/lib/environment';
import { HttpError } from '@/lib/http-error';

/** Throws 403 `other_site`, unless the browser says that the request comes from a page of the brand's host. */
export function requireOwnPage(headers: Pick<Headers, 'get'>): void {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site') ?? 'same-origin';
  if (origin !== environment().brandOrigin || site !== 'same-origin') throw new HttpError(403, 'other_site', 'Sign in and out from the pages of this site.');
}
