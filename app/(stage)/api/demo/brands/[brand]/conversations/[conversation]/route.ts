import { route } from '@/lib/route';
import { transcriptOf } from '@/live-assist/control';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';

/** One conversation: who it is with, who vouches for what, and every entry. */
export const GET = route<{ params: Promise<{ brand: string; conversation: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand, conversation } = await params;
  await packOf(brand);
  return Response.json(await transcriptOf(brand, conversation), { headers: { 'cache-control': 'no-store' } });
});
