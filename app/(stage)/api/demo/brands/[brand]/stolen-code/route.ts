import { readJson, route } from '@/lib/route';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { redeemAsOther, stolenCode } from '@/stage/fakes/other-client';

/** Tries to redeem a code as another registered client; answers with what the brand's VAS said. */
export const POST = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  await packOf(brand);
  return Response.json(await redeemAsOther(brand, await readJson(request, stolenCode)), { headers: { 'cache-control': 'no-store' } });
});
