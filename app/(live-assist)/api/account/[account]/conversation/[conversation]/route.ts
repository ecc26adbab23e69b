// What an agent sees of a conversation beside its transcript.
import { route } from '@/lib/route';
import { requireAgent } from '@/live-assist/agents/session';
import { visitorDetailsOf } from '@/live-assist/visitors/details';

type Context = { params: Promise<{ account: string; conversation: string }> };

export const GET = route<Context>(async (request, { params }) => {
  const { account, conversation } = await params;
  const { login } = await requireAgent(request, account);
  return Response.json(await visitorDetailsOf(account, conversation, login), { headers: { 'Cache-Control': 'no-store' } });
});
