import { route } from '@/lib/route';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { levelOf } from '@/stage/wire/query';
import { readArrow } from '@/stage/wire/read';

/** One arrow, opened: what it carried, tokens, ladder, clause and file. */
export const GET = route<{ params: Promise<{ brand: string; arrow: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand, arrow } = await params;
  const level = levelOf(new URL(request.url).searchParams);
  await packOf(brand);
  return Response.json(readArrow(brand, level, arrow), { headers: { 'Cache-Control': 'no-store' } });
});
