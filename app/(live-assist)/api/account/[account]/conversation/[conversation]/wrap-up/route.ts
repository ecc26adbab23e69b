// The agent's note on a conversation that is over.
import { readJson, route } from '@/lib/route';
import { requireAgent } from '@/live-assist/agents/session';
import { wrapUpRequest } from '@/live-assist/conversations/closing-requests';
import { keepWrapUp } from '@/live-assist/conversations/wrap-up';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string; conversation: string }> };

export const PUT = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { account, conversation } = await params;
  const { login } = await requireAgent(request, account);
  const { text } = await readJson(request, wrapUpRequest);
  await keepWrapUp(account, conversation, login, text);
  return Response.json({ wrapUp: text }, { headers: { 'Cache-Control': 'no-store' } });
});
