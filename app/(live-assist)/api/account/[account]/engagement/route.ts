// The engagement's settings as an API, for the account's signed-in operator.
import { z } from 'zod';
import { readJson, route } from '@/lib/route';
import { accountOf } from '@/live-assist/account-store';
import { requireAgent } from '@/live-assist/agents/session';
import { presentEngagement, readEngagementForm, saveEngagement } from '@/live-assist/engagement-form';
import { requireOwnOrigin } from '@/live-assist/own-origin';

type Context = { params: Promise<{ account: string }> };

const NO_STORE = { 'Cache-Control': 'no-store' };

export const GET = route<Context>(async (request, { params }) => {
  const { account } = await params;
  await requireAgent(request, account);
  return Response.json(presentEngagement((await accountOf(account)).engagement), { headers: NO_STORE });
});

export const PUT = route<Context>(async (request, { params }) => {
  requireOwnOrigin(request);
  const { account } = await params;
  await requireAgent(request, account);
  return Response.json(await saveEngagement(account, readEngagementForm(await readJson(request, z.unknown()))), { headers: NO_STORE });
});
