import { readJson, route } from '@/lib/route';
import { deleteBrand, packOf } from '@/stage/brands/brands';
import { brandSettings, changeBrand } from '@/stage/brands/settings';
import { inTurn } from '@/stage/brands/turns';
import { requireControl } from '@/stage/control/access';
import { describeBrand } from '@/stage/control/describe';

type Context = { params: Promise<{ brand: string }> };

/** One brand: its addresses, flow and sign-ins. */
export const GET = route<Context>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  return Response.json(await describeBrand(brand, await packOf(brand)));
});

/** Changes settings of a brand; the next page load, click and chat follow. */
export const PATCH = route<Context>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const change = await readJson(request, brandSettings);
  await inTurn(brand, async () => {
    await packOf(brand);
    await changeBrand(brand, change);
  });
  return new Response(null, { status: 204 });
});

/** Deletes a brand and everything it had. */
export const DELETE = route<Context>(async (request, { params }) => {
  requireControl(request);
  await deleteBrand((await params).brand);
  return new Response(null, { status: 204 });
});
