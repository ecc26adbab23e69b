import { route } from '@/lib/route';
import { listConversations } from '@/live-assist/control';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';

/** The brand's conversations: those that are not ended, and those that ended lately. */
export const GET = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  await packOf(brand);
  return Response.json({ conversations: await listConversations(brand) }, { headers: { 'cache-control': 'no-store' } });
});
