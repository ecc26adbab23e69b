// One chat request: its reason, the ladder of checks, the token's layers. For the account's operators only.
import { route } from '@/lib/route';
import { requireAgent } from '@/live-assist/agents/session';
import { attemptOf } from '@/live-assist/attempts/read-attempts';

type Context = { params: Promise<{ account: string; attempt: string }> };

export const GET = route<Context>(async (request, { params }) => {
  const { account, attempt } = await params;
  await requireAgent(request, account);
  return Response.json(await attemptOf(account, attempt), { headers: { 'Cache-Control': 'no-store' } });
});
