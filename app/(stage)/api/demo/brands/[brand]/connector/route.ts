import { readJson, route } from '@/lib/route';
import { changeConnector, readConnector } from '@/live-assist/control';
import { packOf } from '@/stage/brands/brands';
import { inTurn } from '@/stage/brands/turns';
import { requireControl } from '@/stage/control/access';
import { connectorChange } from '@/stage/control/api/answers';

type Context = { params: Promise<{ brand: string }> };
const NO_STORE = { 'cache-control': 'no-store' };

/** Live Assist's connector for the brand. */
export const GET = route<Context>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  await packOf(brand);
  return Response.json((await readConnector(brand)).connector, { headers: NO_STORE });
});

/** Changes some of its fields, right or wrong: what does the next chat say? */
export const PATCH = route<Context>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const change = await readJson(request, connectorChange);
  await packOf(brand);
  return Response.json(await inTurn(brand, () => changeConnector(brand, change)), { headers: NO_STORE });
});
