import { route } from '@/lib/route';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { personasOf } from '@/stage/control/describe';

/** Who signs in at the brand. */
export const GET = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  return Response.json({ personas: personasOf(await packOf((await params).brand)) }, { headers: { 'cache-control': 'no-store' } });
});
