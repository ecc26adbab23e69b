import { route } from '@/lib/route';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { afterOf, kindNameOf, levelOf, timeoutOf } from '@/stage/wire/query';
import { waitFor } from '@/stage/wire/wait';

/** Answers when an event of that kind has come; at once where one has already, after the event named by `after`. */
export const GET = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const query = new URL(request.url).searchParams;
  const [kind, level, after, timeoutMs] = [kindNameOf(query), levelOf(query), afterOf(query.get('after')), timeoutOf(query)];
  await packOf(brand);
  return Response.json(await waitFor(brand, kind, level, after, timeoutMs, request.signal), { headers: { 'Cache-Control': 'no-store' } });
});
