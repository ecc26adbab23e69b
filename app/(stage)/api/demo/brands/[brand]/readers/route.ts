import { readJson, route } from '@/lib/route';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { readersRequest } from '@/stage/control/bodies';
import { readReaders, runReaders } from '@/stage/readers/last-run';
import { levelOf } from '@/stage/wire/query';

type Context = { params: Promise<{ brand: string }> };
const NO_STORE = { 'Cache-Control': 'no-store' };

/** Who could have read what, of the chats that were last run. */
export const GET = route<Context>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const level = levelOf(new URL(request.url).searchParams);
  await packOf(brand);
  return Response.json(readReaders(brand, level), { headers: NO_STORE });
});

/** Takes one customer through the three flows, and tells who could have read what. */
export const POST = route<Context>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const level = levelOf(new URL(request.url).searchParams);
  const { login } = await readJson(request, readersRequest);
  await runReaders(brand, await packOf(brand), login, request.signal);
  return Response.json(readReaders(brand, level), { headers: NO_STORE });
});
