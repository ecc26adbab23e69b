// Every chat request and how it ended, newest first: for the account's operators only.
import { z } from 'zod';
import { HttpError } from '@/lib/http-error';
import { describeIssues, route } from '@/lib/route';
import { requireAgent } from '@/live-assist/agents/session';
import { listAttempts, MOST_AT_ONCE } from '@/live-assist/attempts/read-attempts';

type Context = { params: Promise<{ account: string }> };

const query = z.object({ before: z.uuid().optional(), after: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).optional() });

export const GET = route<Context>(async (request, { params }) => {
  const { account } = await params;
  await requireAgent(request, account);
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw new HttpError(400, 'invalid_query', 'This list cannot be asked for so.', describeIssues(asked.error));
  return Response.json(await listAttempts(account, asked.data), { headers: { 'Cache-Control': 'no-store' } });
});
