import { HttpError } from '@/lib/http-error';
import { describeIssues, route } from '@/lib/route';
import { listAttempts } from '@/live-assist/control';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { attemptsQuery } from '@/stage/control/bodies';

/** Every chat request and how it ended: the reason, and the ladder of checks. */
export const GET = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const asked = attemptsQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw new HttpError(400, 'invalid_query', 'This list cannot be asked for so.', describeIssues(asked.error));
  await packOf(brand);
  return Response.json({ attempts: await listAttempts(brand, asked.data) }, { headers: { 'cache-control': 'no-store' } });
});
