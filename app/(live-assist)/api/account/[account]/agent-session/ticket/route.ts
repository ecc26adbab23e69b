// The presenter's stage seats an agent in the workspace that it shows: with a ticket instead of a password.
import { readJson, route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { keepCookie } from '@/live-assist/agents/cookie';
import { startSession } from '@/live-assist/agents/session';
import { redeemTicket, ticketRequest } from '@/live-assist/agents/ticket';
import { requireOwnOrigin } from '@/live-assist/own-origin';

export const POST = route<{ params: Promise<{ account: string }> }>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { id } = await accountOf((await params).account);
  const agent = await redeemTicket(id, (await readJson(request, ticketRequest)).ticket);
  const token = await startSession(id, agent.login);
  return Response.json(agent, { headers: { 'Cache-Control': 'no-store', 'Set-Cookie': keepCookie(id, token, 'embedded') } });
});
