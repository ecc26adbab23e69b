// Why visitors were not verified: for the account's operators only.
import { route } from '@/lib/route';
import { requireAgent } from '@/live-assist/agents/session';
import { listRefusals } from '@/live-assist/attempts/attempt-store';

type Context = { params: Promise<{ account: string }> };

export const GET = route<Context>(async (request, { params }) => {
  const { account } = await params;
  await requireAgent(request, account);
  return Response.json(await listRefusals(account), { headers: { 'Cache-Control': 'no-store' } });
});
