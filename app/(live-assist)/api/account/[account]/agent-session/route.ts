// An agent signs in, asks who they are, signs out.
import { readJson, route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { dropCookies, keepCookie } from '@/live-assist/agents/cookie';
import { endSession, requireAgent, startSession } from '@/live-assist/agents/session';
import { credentials, signIn } from '@/live-assist/agents/sign-in';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string }> };

const NO_STORE = { 'Cache-Control': 'no-store' };

export const GET = route<Context>(async (request, { params }) => {
  const { account } = await params;
  return Response.json(await requireAgent(request, account), { headers: NO_STORE });
});

export const POST = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { id } = await accountOf((await params).account);
  const { embedded, ...given } = await readJson(request, credentials);
  const agent = await signIn(id, given);
  const token = await startSession(id, agent.login);
  return Response.json(agent, { headers: { ...NO_STORE, 'Set-Cookie': keepCookie(id, token, embedded ? 'embedded' : 'tab') } });
});

export const DELETE = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { id } = await accountOf((await params).account);
  await endSession(request.headers.get('cookie'), id);
  return new Response(null, { status: 204, headers: dropCookies(id).map((cookie): [string, string] => ['Set-Cookie', cookie]) });
});
