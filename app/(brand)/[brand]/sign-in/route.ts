import { requireOwnPage } from '@/brand/session/same-site';
import { returnPath } from '@/brand/session/return-path';
import { HttpError } from '@/lib/http-error';
import { route } from '@/lib/route';
import { beginSignIn } from '../../sign-in';
import { routeSite, type BrandParams } from '../../site';

/** Begins a sign-in from a page's form; afterwards the customer is back on `returnTo`. */
export const POST = route<BrandParams>(async (request, { params }) => {
  const site = await routeSite((await params).brand);
  requireOwnPage(request.headers);
  const form = await request.formData().catch(() => {
    throw new HttpError(400, 'not_a_form', 'Signing in begins with a form.');
  });
  return beginSignIn(site, returnPath(site.slug, form.get('returnTo')));
});
