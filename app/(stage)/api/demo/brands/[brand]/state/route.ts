import { route } from '@/lib/route';
import { requireControl } from '@/stage/control/access';
import { followBrand } from '@/stage/control/brand-state';

/** How the brand stands: at once, or with `?known=` the last stamp, when that changes (or after a few seconds as it is). */
export const GET = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  const known = new URL(request.url).searchParams.get('known');
  return Response.json(await followBrand((await params).brand, known, request.signal), { headers: { 'cache-control': 'no-store' } });
});
