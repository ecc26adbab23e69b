import { HttpError } from '@/lib/http-error';
import { readJson, route } from '@/lib/route';
import { ticketForAgent } from '@/live-assist/control';
import { packOf } from '@/stage/brands/brands';
import { requireControl } from '@/stage/control/access';
import { ticketRequest } from '@/stage/control/bodies';

/** A ticket with which the embedded workspace signs an agent in, once, within a minute. */
export const POST = route<{ params: Promise<{ brand: string }> }>(async (request, { params }) => {
  requireControl(request);
  const { brand } = await params;
  const { agents } = (await packOf(brand)).liveAssist;
  const { login = agents[0]!.login } = await readJson(request, ticketRequest);
  const ticket = await ticketForAgent(brand, login);
  if (!ticket) throw new HttpError(404, 'agent_unknown', `The brand has no agent called ${login}.`);
  return Response.json({ ticket }, { status: 201, headers: { 'cache-control': 'no-store' } });
});
